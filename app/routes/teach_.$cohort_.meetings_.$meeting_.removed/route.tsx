import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { removeMeeting } from '~/cohorts/meeting-change.server.ts';
import { findMeeting } from '~/cohorts/meeting.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.pageTitle }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const meeting = await findMeeting(trainer, cohort.id, args.params.meeting ?? '');
  if (!meeting) throw new Response(null, { status: 404 });
  const t = translateIn(negotiateLocale(args.request, trainer.locale));
  return {
    pageTitle: `${t('meetings.removeTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    meeting: { id: meeting.id, title: meeting.title },
  };
}

/** The meeting is gone afterwards, also when this comes twice. */
export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const key = { cohortId: cohort.id, id: args.params.meeting ?? '' };
  await removeMeeting(trainer, key, completeIfEarned);
  return redirect(`/teach/${cohort.id}/meetings`);
}

export default function RemoveMeeting() {
  const t = useTranslate();
  const { cohort, meeting } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}/meetings/${meeting.id}`}>{meeting.title}</Link>
      </p>
      <Heading over={cohort.label}>{t('meetings.removeTitle')}</Heading>
      <p className="max-w-prose">{t('meetings.removeAsk', { title: meeting.title })}</p>
      <Form method="post">
        <Button variant="danger">{t('meetings.removeSubmit')}</Button>
      </Form>
    </Column>
  );
}
