import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { extendDueForMany } from '~/cohorts/due-for-many.server.ts';
import { listMembers } from '~/cohorts/membership.server.ts';
import { text } from '~/cohorts/sent-form.ts';
import { inNameOrder } from '~/i18n/name-order.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { DueForManyForm } from './due-for-many-form.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  const done = new URL(args.request.url).searchParams.get('done');
  return {
    title: `${translateIn(locale)('morning.dueTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    courses: cohort.courses.map(({ course, dueOn }) => ({ slug: course, title: titleOf(course, locale), dueOn })),
    members: inNameOrder(await listMembers(cohort.id), locale),
    done: done === null ? null : Number(done) || 0,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const typed = {
    course: text(form, 'course'),
    dueOn: text(form, 'dueOn').trim(),
    who: text(form, 'who') === 'all' ? ('all' as const) : ('some' as const),
    people: form.getAll('people').filter((id) => typeof id === 'string'),
  };
  const personIds = typed.who === 'all' ? null : typed.people;
  const answer = await extendDueForMany(trainer, { ...typed, cohortId: cohort.id, personIds });
  if (!answer) throw new Response(null, { status: 404 });
  if (Object.keys(answer.errors).length > 0) return data({ typed, errors: answer.errors }, { status: 400 });
  return redirect(`/teach/${cohort.id}/due?done=${answer.changed}`);
}

export default function DueForManyPage() {
  const t = useTranslate();
  const { cohort, courses, members, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('morning.dueLead')}>
        {t('morning.dueTitle')}
      </Heading>
      {done !== null && !result && (
        <Notice tone="good" role="status">
          {t('morning.dueDone', { count: done })}
        </Notice>
      )}
      <DueForManyForm courses={courses} members={members} typed={result?.typed} errors={result?.errors ?? {}} />
    </Column>
  );
}
