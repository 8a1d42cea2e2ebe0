import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { requireRecent } from '~/accounts/recent.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { courseTitles } from '~/reports/course-titles.server.ts';
import { donorAsked } from '~/reports/donor-asked.server.ts';
import { drawDonorPage } from '~/reports/donor-drawing.server.ts';
import { donorPage } from '~/reports/donor-page.server.ts';
import { donorLocale } from '~/reports/donor-words.ts';

/** A quarter on one page; where it is not closed, the page of the same name says so. */
export async function loader(args: LoaderFunctionArgs) {
  const { manager, startsOn, view } = await donorAsked(args);
  await requireRecent(args);
  const page = await donorPage(view, startsOn);
  if (!page) return redirect(`/reports/quarters/${startsOn}/donor`);
  const locale = donorLocale(negotiateLocale(args.request, manager.locale));
  const pdf = await drawDonorPage(page, { t: translateIn(locale), locale, titles: courseTitles(locale) });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="quarter-${startsOn}-${locale}.pdf"`,
      'Content-Length': String(pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
