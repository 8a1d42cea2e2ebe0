import { randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { findLearner } from '~/cohorts/learner.server.ts';
import { localDay } from '~/cohorts/local-day.ts';
import { gain, testsTaken, timeline } from '~/cohorts/timeline.ts';
import { formatDay } from '~/i18n/dates.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Column, Facts, Heading } from '~/ui/page.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { DueSection } from './due-section.tsx';
import { GainSection } from './gain-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { TestsSection } from './tests-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { TriesSection } from './tries-section.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const learner = await findLearner(trainer, params.cohort ?? '', params.person ?? '');
  if (!learner) throw new Response(null, { status: 404 });
  const locale = negotiateLocale(request, trainer.locale);
  const { cohort, courses, notes } = learner;
  const dayOf = (instant: Date) => localDay(instant, cohort.timeZone);
  return {
    title: `${learner.username} · Safe Steps`,
    page: `/teach/${cohort.id}/learners/${learner.personId}`,
    username: learner.username,
    name: learner.name,
    joinedOn: dayOf(learner.joinedAt),
    cohort: { id: cohort.id, label: cohort.label },
    courses: courses.map((entry) => ({
      slug: entry.course,
      title: titleOf(entry.course, locale),
      dueOn: entry.dueOn,
      extraTries: entry.run?.extraTries ?? 0,
      mayHaveAnotherTry: entry.mayHaveAnotherTry,
      mayHaveLonger: entry.mayHaveLonger,
      tests: testsTaken(entry).map(({ submittedAt, ...test }) => ({ ...test, day: dayOf(submittedAt) })),
      gain: gain(testsTaken(entry)),
      attendance: entry.attendance,
      /** Of the form for one more try. */
      formId: randomUUID(),
    })),
    meetings: learner.meetings.map(({ course, ...meeting }) => ({
      ...meeting,
      course: course && titleOf(course, locale),
    })),
    days: timeline(learner.joinedAt, courses, cohort.timeZone),
    notes: notes?.map(({ createdAt, ...note }) => ({ ...note, day: dayOf(createdAt) })) ?? null,
    dueFormId: randomUUID(),
    noteFormId: randomUUID(),
  };
}

export default function Learner() {
  const t = useTranslate();
  const locale = useLocale();
  const learner = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${learner.cohort.id}`}>{t('cohorts.backToCohort', { label: learner.cohort.label })}</Link>
      </p>
      <Heading over={learner.cohort.label}>{learner.username}</Heading>
      <Facts
        facts={[
          { label: t('learner.nameLabel'), value: learner.name ?? t('learner.noName') },
          { label: t('learner.joined'), value: formatDay(new Date(learner.joinedOn), locale) },
        ]}
      />
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link to={`${learner.page}/recovery-code`}>{t('learner.recovery')}</Link>
        <Link to={`${learner.page}/moved`}>{t('morning.moveLink')}</Link>
        <Link to={`${learner.page}/removed`}>{t('settings.removeSubmit')}</Link>
      </p>
      <TimelineSection days={learner.days} courses={learner.courses} />
      <TestsSection page={learner.page} courses={learner.courses} />
      <GainSection courses={learner.courses} />
      <AttendanceSection cohortId={learner.cohort.id} courses={learner.courses} meetings={learner.meetings} />
      <TriesSection page={learner.page} courses={learner.courses} />
      <DueSection page={learner.page} courses={learner.courses} formId={learner.dueFormId} />
      <NotesSection page={learner.page} notes={learner.notes} formId={learner.noteFormId} />
    </Column>
  );
}
