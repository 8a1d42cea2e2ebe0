import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { decide, findImport } from '~/cohorts/import-draft.server.ts';
import { planImport } from '~/cohorts/import-review.server.ts';
import { countKinds } from '~/cohorts/import-verdict.ts';
import { countShown, inView, readView, viewSearch } from '~/cohorts/import-view.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { findJob } from '~/jobs/job.server.ts';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { AsksForm } from './asks-form.tsx';
import { ConfirmSection } from './confirm-section.tsx';
import { FaultsTable } from './faults-table.tsx';
import { HowItWasRead } from './how-it-was-read.tsx';
import { Pages, ShowLinks } from './show-links.tsx';
import { RowsTable } from './rows-table.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const { draft: id = '' } = args.params;
  const draft = await findImport(trainer, cohort.id, id);
  if (!draft) {
    if (await findJob(trainer.id, id)) throw redirect(`/jobs/${id}`);
    throw new Response(null, { status: 404 });
  }
  const search = new URL(args.request.url).searchParams;
  const { judged, steps, seen } = await planImport(trainer, draft);
  const view = readView(search);
  const { rows, page, pages } = inView(judged, view);
  return {
    title: `${translateIn(negotiateLocale(args.request, trainer.locale))('importing.previewTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label, archived: cohort.archivedAt !== null },
    address: `/teach/${cohort.id}/import/${id}`,
    draftId: id,
    read: { encoding: draft.encoding, delimiter: draft.delimiter, ignored: draft.header.ignored },
    total: judged.length,
    view: { ...view, page },
    pages,
    rows,
    decisions: draft.decisions,
    shown: countShown(judged),
    kinds: countKinds(judged),
    steps: steps.length,
    seen,
    changed: search.has('changed'),
    unticked: search.has('unticked'),
  };
}

/** Keeps the trainer's answers to who it is. */
export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const { draft: id = '' } = args.params;
  const draft = await findImport(trainer, cohort.id, id);
  if (draft) {
    const answers = [...(await args.request.formData())].flatMap(([field, value]) => {
      const row = /^row-(\d+)$/.exec(field)?.[1];
      return row && typeof value === 'string' ? [[row, value] as const] : [];
    });
    await decide(trainer, id, draft, Object.fromEntries(answers));
  }
  const view = readView(new URL(args.request.url).searchParams);
  return redirect(`/teach/${cohort.id}/import/${id}${viewSearch(view)}#rows`);
}

export default function ImportPreview() {
  const t = useTranslate();
  const preview = useLoaderData<typeof loader>();
  const { cohort, address, view, rows, kinds } = preview;
  return (
    <Column width="wide">
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('importing.previewLead', { rows: preview.total })}>
        {t('importing.previewTitle')}
      </Heading>
      {preview.changed && (
        <Notice tone="warn" role="alert">
          {t('importing.changed')}
        </Notice>
      )}
      <HowItWasRead {...preview.read} />
      {kinds.fault > 0 && (
        <Notice tone="bad">
          <p>{t('importing.faultsNote', { count: kinds.fault })}</p>
          <Link to={`${address}${viewSearch({ show: 'faults', page: 1 })}#rows`}>{t('importing.faultsLink')}</Link>
        </Notice>
      )}
      {kinds.ask > 0 && (
        <Notice tone="warn">
          <p>{t('importing.asksNote', { count: kinds.ask })}</p>
          <Link to={`${address}${viewSearch({ show: 'asks', page: 1 })}#rows`}>{t('importing.asksLink')}</Link>
        </Notice>
      )}
      <div className="space-y-4" id="rows">
        <ShowLinks address={address} show={view.show} shown={preview.shown} />
        {rows.length === 0 && <Notice>{t('importing.noneShown')}</Notice>}
        {rows.length > 0 && view.show === 'faults' && <FaultsTable rows={rows} />}
        {rows.length > 0 && view.show === 'asks' && (
          <AsksForm action={`${address}${viewSearch(view)}`} rows={rows} decisions={preview.decisions} />
        )}
        {rows.length > 0 && view.show !== 'faults' && view.show !== 'asks' && (
          <RowsTable address={address} rows={rows} />
        )}
        <Pages address={address} view={view} pages={preview.pages} />
      </div>
      {cohort.archived ? <Notice>{t('importing.archived')}</Notice> : <ConfirmSection {...preview} />}
    </Column>
  );
}
