import type { LoaderFunctionArgs } from '@remix-run/node';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { recordExport } from '~/cohorts/export.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { cohortTable } from '~/reports/cohort-table.server.ts';
import { download } from '~/reports/download.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const table = await cohortTable(cohort, negotiateLocale(args.request, trainer.locale));
  await recordExport(trainer.id, cohort.id, 'xlsx');
  return download(table, { name: 'cohort', format: 'xlsx', signal: args.request.signal });
}
