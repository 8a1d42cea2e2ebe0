import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { draftImport, findImport } from '~/cohorts/import-draft.server.ts';
import { readSent } from '~/cohorts/import-form.ts';
import { MOST_ROWS } from '~/cohorts/import-limit.ts';
import { pageId } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { ColumnsTable } from './columns-table.tsx';
import { SendForm } from './send-form.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** `?draft=` brings back what was pasted, to be corrected; `?large` and `?busy` say that a table was not read. */
export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const search = new URL(args.request.url).searchParams;
  const draft = await findImport(trainer, cohort.id, search.get('draft') ?? '');
  return {
    title: `${translateIn(negotiateLocale(args.request, trainer.locale))('importing.title')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label, archived: cohort.archivedAt !== null },
    pasted: draft?.pasted ?? '',
    refused: search.has('large') ? ('large' as const) : search.has('busy') ? ('busy' as const) : null,
    newId: randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const { sent, pasted, fault, field } = await readSent(form);
  const id = pageId(form);
  if (!sent) return data({ id, pasted, field, fault }, { status: 400 });
  if (cohort.archivedAt) return redirect(`/teach/${cohort.id}/import`);
  const drafted = await draftImport(trainer, cohort, id, sent);
  if ('words' in drafted) return data({ id, pasted, field, fault: drafted }, { status: 400 });
  return redirect(`/teach/${cohort.id}/import/${drafted.draftId}`);
}

export default function Import() {
  const t = useTranslate();
  const { cohort, newId, pasted, refused } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('importing.lead')}>
        {t('importing.title')}
      </Heading>
      {refused && !result && (
        <Notice tone="bad" role="alert">
          {t(`importing.${refused}`, { most: MOST_ROWS })}
        </Notice>
      )}
      {cohort.archived ? (
        <Notice>{t('importing.archived')}</Notice>
      ) : (
        <SendForm id={result?.id ?? newId} pasted={result?.pasted ?? pasted} sent={result} />
      )}
      <Section title={t('importing.columnsTitle')}>
        <ColumnsTable />
        <p>
          <Link to={`/teach/${cohort.id}/import/example.csv`} reloadDocument>
            {t('importing.example')}
          </Link>
        </p>
      </Section>
    </Column>
  );
}
