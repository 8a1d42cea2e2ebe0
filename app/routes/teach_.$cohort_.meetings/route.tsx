import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { attendanceTables } from '~/cohorts/attendance-table.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { MeetingForm } from '~/cohorts/meeting-fields.tsx';
import { readMeetingForm } from '~/cohorts/meeting-form.ts';
import { addMeeting, listMeetings } from '~/cohorts/meeting.server.ts';
import { pageId } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { MeetingCard } from './meeting-card.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  return {
    title: `${translateIn(locale)('meetings.title')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    courses: cohort.courses.map(({ course }) => ({ slug: course, title: titleOf(course, locale) })),
    meetings: await listMeetings(cohort.id),
    attendance: await attendanceTables(cohort, locale),
    newId: randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const id = pageId(form);
  const slugs = cohort.courses.map(({ course }) => course);
  const { typed, draft, errors } = readMeetingForm(form, slugs);
  if (Object.keys(errors).length > 0) return data({ id, typed, errors }, { status: 400 });
  await addMeeting(trainer, cohort.id, id, draft);
  return redirect(`/teach/${cohort.id}/meetings`);
}

export default function Meetings() {
  const t = useTranslate();
  const { cohort, courses, meetings, attendance, newId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const titleFor = (slug: string | null) => courses.find((course) => course.slug === slug)?.title;
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('meetings.lead')}>
        {t('meetings.title')}
      </Heading>
      {meetings.length === 0 && <Notice>{t('meetings.none')}</Notice>}
      <ul className="space-y-4">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingCard cohortId={cohort.id} meeting={meeting} course={titleFor(meeting.course)} />
          </li>
        ))}
      </ul>
      <Section title={t('meetings.addTitle')}>
        <MeetingForm
          id={result?.id ?? newId}
          courses={courses}
          typed={result?.typed}
          errors={result?.errors ?? {}}
          submit={t('meetings.add')}
        />
      </Section>
      <Section id="attendance" title={t('meetings.shareTitle')}>
        <p className="max-w-prose">{t('meetings.shareLead')}</p>
        {attendance.map((table) => (
          <AttendanceTable key={table.course} table={table} title={titleFor(table.course) ?? table.course} />
        ))}
      </Section>
    </Column>
  );
}
