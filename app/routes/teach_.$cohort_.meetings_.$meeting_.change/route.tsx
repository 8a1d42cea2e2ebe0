import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { changeMeeting } from '~/cohorts/meeting-change.server.ts';
import { MeetingForm } from '~/cohorts/meeting-fields.tsx';
import { readMeetingForm } from '~/cohorts/meeting-form.ts';
import { findMeeting } from '~/cohorts/meeting.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.pageTitle }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  const meeting = await findMeeting(trainer, cohort.id, args.params.meeting ?? '');
  if (!meeting) throw new Response(null, { status: 404 });
  const { id, title, heldOn, minutes, course } = meeting;
  return {
    pageTitle: `${translateIn(locale)('meetings.changeTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    courses: cohort.courses.map((entry) => ({ slug: entry.course, title: titleOf(entry.course, locale) })),
    meeting: { id, title },
    written: { title, heldOn, minutes: String(minutes), course: course ?? '' },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const key = { cohortId: cohort.id, id: args.params.meeting ?? '' };
  const slugs = cohort.courses.map(({ course }) => course);
  const { typed, draft, errors } = readMeetingForm(await args.request.formData(), slugs);
  if (Object.keys(errors).length > 0) return data({ typed, errors }, { status: 400 });
  const isChanged = await changeMeeting(trainer, key, draft, completeIfEarned);
  if (!isChanged) throw new Response(null, { status: 404 });
  return redirect(`/teach/${cohort.id}/meetings/${key.id}?saved`);
}

export default function ChangeMeeting() {
  const t = useTranslate();
  const { cohort, courses, meeting, written } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}/meetings/${meeting.id}`}>{meeting.title}</Link>
      </p>
      <Heading over={cohort.label}>{t('meetings.changeTitle')}</Heading>
      <MeetingForm
        courses={courses}
        typed={result?.typed ?? written}
        errors={result?.errors ?? {}}
        submit={t('meetings.changeSubmit')}
      />
    </Column>
  );
}
