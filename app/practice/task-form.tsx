import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import type { Outcome } from './outcome.ts';
import type { ShownTask } from './shown-task.ts';
import type { Given } from './task.ts';
import { TaskFields } from './task-fields.tsx';

/** A task as a plain form, in a lesson and on its own page. */
export function TaskForm({
  course,
  lesson,
  task,
  given = {},
  outcome,
  mayShow = false,
}: {
  course: string;
  /** Where the way back leads. */
  lesson?: string;
  task: ShownTask;
  given?: Given;
  outcome?: Outcome;
  /** Whether there is an answer to show. */
  mayShow?: boolean;
}) {
  const t = useTranslate();
  const sendsItself = task.kind === 'press' || task.kind === 'scroll';
  return (
    <form method="post" action={`/courses/${course}/practice/${task.id}`} className="space-y-5">
      {lesson && <input type="hidden" name="lesson" value={lesson} />}
      <TaskFields task={task} given={given} remarks={outcome?.remarks ?? {}} />
      {!sendsItself && (
        <div className="flex flex-wrap gap-4">
          <Button>{t(task.kind === 'checklist' ? 'practice.listSubmit' : 'practice.check')}</Button>
          {mayShow && (
            <Button variant="quiet" name="show" value="1">
              {t('practice.show')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
