import type { LoaderFunctionArgs } from '@remix-run/node';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { exampleTable } from '~/cohorts/import-example.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { toCsv } from '~/print/csv.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { trainer } = await cohortAsked(args);
  const { head, rows } = exampleTable(negotiateLocale(args.request, trainer.locale));
  return new Response(toCsv(head, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="example.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
}
