import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { readMeetingForm } from '~/cohorts/meeting-form.ts';
import { addMeeting, listMeetings } from '~/cohorts/meeting.server.ts';
import { pageId } from '~/cohorts/sent-form.ts';
import { formatDay } from '~/i18n/dates.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Heading, Section } from '~/ui/page.tsx';
import { MeetingForm } from './meeting-form.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  return {
    title: `${translateIn(negotiateLocale(args.request, trainer.locale))('meetings.title')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    meetings: await listMeetings(cohort.id),
    newId: randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const id = pageId(form);
  const { typed, draft, errors } = readMeetingForm(form);
  if (Object.keys(errors).length > 0) return data({ id, typed, errors }, { status: 400 });
  await addMeeting(trainer, cohort.id, id, draft);
  return redirect(`/teach/${cohort.id}/meetings`);
}

export default function Meetings() {
  const t = useTranslate();
  const locale = useLocale();
  const { cohort, meetings, newId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
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
        {meetings.map(({ id, title, heldOn, minutes, came }) => (
          <li key={id}>
            <Card>
              <h2 className="text-xl">
                <Link to={`/teach/${cohort.id}/meetings/${id}`}>{title}</Link>
              </h2>
              <p>
                {formatDay(new Date(heldOn), locale)} · {t('meetings.length', { minutes })}
              </p>
              <p className="text-soft">{t('meetings.came', { came })}</p>
            </Card>
          </li>
        ))}
      </ul>
      <Section title={t('meetings.addTitle')}>
        <MeetingForm id={result?.id ?? newId} typed={result?.typed} errors={result?.errors ?? {}} />
      </Section>
    </Column>
  );
}
