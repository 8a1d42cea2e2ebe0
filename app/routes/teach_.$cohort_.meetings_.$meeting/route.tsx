import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { requireRole, type RequestParts } from '~/accounts/viewer.server.ts';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { readAttendance } from '~/cohorts/attendance-form.ts';
import { attendees, recordAttendance } from '~/cohorts/attendance.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { findMeeting } from '~/cohorts/meeting.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { inNameOrder } from '~/i18n/name-order.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button, LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { AttendeeRow } from './attendee-row.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

type Args = RequestParts & { params: LoaderFunctionArgs['params'] };

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, meeting } = await which(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  return {
    title: `${translateIn(locale)('meetings.attendanceTitle')} · Safe Steps`,
    meeting,
    course: meeting.course && titleOf(meeting.course, locale),
    people: inNameOrder(await attendees(meeting.cohortId, meeting.id), locale),
    saved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, meeting } = await which(args);
  await recordAttendance(trainer, meeting.id, readAttendance(await args.request.formData()), completeIfEarned);
  return redirect(`/teach/${meeting.cohortId}/meetings/${meeting.id}?saved`);
}

async function which({ request, context, params }: Args) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const meeting = await findMeeting(trainer, params.cohort ?? '', params.meeting ?? '');
  if (!meeting) throw new Response(null, { status: 404 });
  return { trainer, meeting };
}

export default function MeetingPage() {
  const t = useTranslate();
  const locale = useLocale();
  const { meeting, course, people, saved } = useLoaderData<typeof loader>();
  const address = `/teach/${meeting.cohortId}/meetings`;
  return (
    <Column>
      <p>
        <Link to={address}>{t('meetings.title')}</Link>
      </p>
      <Heading
        over={meeting.cohort.label}
        lead={`${formatDay(new Date(meeting.heldOn), locale)} · ${t('meetings.length', { minutes: meeting.minutes })}`}
      >
        {meeting.title}
      </Heading>
      {course && <p>{t('meetings.onlyFor', { course })}</p>}
      {saved && (
        <Notice tone="good" role="status">
          {t('meetings.saved')}
        </Notice>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link to={`${address}/${meeting.id}/change`}>{t('meetings.changeTitle')}</Link>
        <Link to={`${address}/${meeting.id}/removed`}>{t('meetings.removeTitle')}</Link>
      </p>
      <div className="space-y-2">
        <LinkButton to={`${address}/${meeting.id}/sheet.pdf`} variant="secondary" reloadDocument>
          {t('meetings.sheet')}
        </LinkButton>
        <p className="text-soft">{t('meetings.sheetHint')}</p>
      </div>
      <Section title={t('meetings.attendanceTitle')}>
        {people.length === 0 && <Notice>{t('meetings.nobody')}</Notice>}
        {people.length > 0 && (
          <Form method="post" className="space-y-6">
            <p className="text-soft">{t('meetings.attendanceHint')}</p>
            {people.map((person) => (
              <AttendeeRow key={person.personId} person={person} />
            ))}
            <Button>{t('meetings.save')}</Button>
          </Form>
        )}
      </Section>
    </Column>
  );
}
