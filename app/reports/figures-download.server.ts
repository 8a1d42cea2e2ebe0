import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { env } from '~/env.server.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { courseTitles } from './course-titles.server.ts';
import { download, type Format } from './download.server.ts';
import { figuresAsked } from './figures-asked.server.ts';
import { figuresFile } from './figures-file.ts';

/** What the page of the same address shows, as a file; where that says what is wrong, it leads there. */
export async function downloadFigures(args: LoaderFunctionArgs, format: Format): Promise<Response> {
  const { code = '' } = args.params;
  const answer = await figuresAsked(args, code);
  if (answer.indicator === null || answer.table === null) {
    throw redirect(`/reports/indicators/${encodeURIComponent(code)}${new URL(args.request.url).search}`);
  }
  const { locale, table, indicator } = answer;
  const words = { t: translateIn(locale), locale, titles: courseTitles(locale) };
  const name = [indicator.code, table.year, table.breakdown].filter(Boolean).join('-');
  return download(figuresFile(table, words, env().TIME_ZONE), { name, format, signal: args.request.signal });
}
