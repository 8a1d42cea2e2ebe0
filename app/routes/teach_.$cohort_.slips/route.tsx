import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { pageId } from '~/cohorts/sent-form.ts';
import { listSlips, slipCandidates } from '~/cohorts/slip-list.server.ts';
import { issueAsAsked } from '~/cohorts/slip-work.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { IssueForm } from './issue-form.tsx';
import { PrintForm } from './print-form.tsx';
import { SlipNotices } from './slip-notices.tsx';
import { SlipRows } from './slip-rows.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  return {
    title: `${translateIn(negotiateLocale(args.request, trainer.locale))('slips.title')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label, timeZone: cohort.timeZone },
    slips: await listSlips(cohort.id),
    candidates: await slipCandidates(cohort.id),
    newId: randomUUID(),
    asked: Object.fromEntries(new URL(args.request.url).searchParams),
  };
}

/** `who` is the button that was pressed. */
export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const chosen = form.getAll('person').filter((id) => typeof id === 'string');
  const reusable = form.get('kind') === 'manyTimes';
  const all = form.get('who') === 'new';
  if (!all && chosen.length === 0) return data({ reusable }, { status: 400 });
  const order = { cohortId: cohort.id, reusable, orderId: pageId(form) };
  await issueAsAsked(trainer, all ? order : { ...order, personIds: chosen });
  return redirect(`/teach/${cohort.id}/slips?issued`);
}

export default function Slips() {
  const t = useTranslate();
  const { cohort, slips, candidates, newId, asked } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('slips.lead')}>
        {t('slips.title')}
      </Heading>
      {!failed && <SlipNotices asked={asked} />}
      {slips.length === 0 ? (
        <Notice>{t('slips.none')}</Notice>
      ) : (
        <>
          <PrintForm cohortId={cohort.id} slips={slips} id={newId} />
          <SlipRows cohort={cohort} slips={slips} all={'all' in asked} />
        </>
      )}
      <Section title={t('slips.issueTitle')}>
        <IssueForm candidates={candidates} id={newId} failed={failed} />
      </Section>
    </Column>
  );
}
