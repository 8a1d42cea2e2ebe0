import { useTranslate } from '~/i18n/translate.tsx';
import type { ShownTask } from './shown-task.ts';
import { TaskForm } from './task-form.tsx';

/** A task inside a lesson. What is long, or to be printed, opens on its own page. */
export function PracticeBox({ course, lesson, task }: { course: string; lesson: string; task: ShownTask }) {
  const t = useTranslate();
  const opens = task.kind === 'checklist' || task.kind === 'paper';
  return (
    <section className="practice" id={`practice-${task.id}`}>
      <p className="part-label">{t('practice.label')}</p>
      <h3>{task.title}</h3>
      <p>{task.ask}</p>
      {opens ? (
        <p>
          <a href={`/courses/${course}/practice/${task.id}?lesson=${lesson}`}>{t('practice.open')}</a>
        </p>
      ) : (
        <TaskForm course={course} lesson={lesson} task={task} />
      )}
    </section>
  );
}
