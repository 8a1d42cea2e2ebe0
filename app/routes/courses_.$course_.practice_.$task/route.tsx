import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { findTask } from '~/catalog/catalog.server.ts';
import { lessonSlugs, type Course } from '~/catalog/course.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { courseAsked, missing } from '~/learning/asked.server.ts';
import { checkTask } from '~/practice/check-task.server.ts';
import { readGiven } from '~/practice/given.ts';
import { Paper } from '~/practice/paper.tsx';
import { LONGEST_QUESTION } from '~/practice/paper-poster.tsx';
import { shownTask } from '~/practice/shown-task.ts';
import { solved } from '~/practice/solved.ts';
import { TaskForm } from '~/practice/task-form.tsx';
import { qrSvg } from '~/print/qr.server.ts';
import { Column, Heading } from '~/ui/page.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import { WayBack } from './way-back.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.task.title} · Safe Steps` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { course, id, task, text, locale } = await taskAsked(args);
  const asked = new URL(args.request.url).searchParams;
  const helpAddress = `${args.context.origin}/help`;
  return {
    course: course.slug,
    lesson: lessonOf(course, asked.get('lesson')),
    locale,
    task: shownTask(id, task, text),
    poster: {
      question: (asked.get('q') ?? '').trim().slice(0, LONGEST_QUESTION),
      helpAddress,
      helpQr: qrSvg(`${helpAddress}?lang=${locale}`),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { course, id, task, text } = await taskAsked(args);
  const form = await args.request.formData();
  const answer = solved(task);
  const shows = form.has('show') && answer !== undefined;
  const given = shows ? answer : readGiven(id, task, form);
  const outcome = await checkTask(task, text, given);
  return data({ given, outcome, shows, mayShow: answer !== undefined, lesson: lessonOf(course, form.get('lesson')) });
}

async function taskAsked({ request, context, params }: LoaderFunctionArgs) {
  const course = courseAsked(params.course);
  const person = await currentPerson({ request, context });
  const id = params.task ?? '';
  const found = findTask(course, id, negotiateLocale(request, person?.locale));
  if (!found) throw missing();
  return { course, id, ...found };
}

function lessonOf(course: Course, asked: unknown): string | undefined {
  return lessonSlugs(course).find((slug) => slug === asked);
}

export default function Practice() {
  const t = useTranslate();
  const { course, locale, task, poster, ...loaded } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const lesson = result?.lesson ?? loaded.lesson;
  const isPoster = task.kind === 'paper' && task.layout === 'poster';
  return (
    <Column>
      <div lang={locale} className={isPoster ? 'print:hidden' : undefined}>
        <Heading
          over={<span className="print:hidden">{t('practice.label')}</span>}
          lead={<span className="print:hidden">{task.ask}</span>}
        >
          {task.title}
        </Heading>
      </div>
      {result?.outcome && <OutcomeNotice outcome={result.outcome} kind={task.kind} />}
      <div lang={locale}>
        {task.kind === 'paper' ? (
          <Paper task={task} poster={poster} />
        ) : (
          <TaskForm
            course={course}
            lesson={lesson}
            task={task}
            given={result?.given}
            outcome={result?.outcome}
            mayShow={result?.mayShow && !result.outcome?.done}
          />
        )}
      </div>
      <WayBack course={course} lesson={lesson} task={task.id} answered={result !== undefined} />
    </Column>
  );
}
