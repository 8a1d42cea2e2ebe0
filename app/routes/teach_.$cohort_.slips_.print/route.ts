import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { pageId } from '~/cohorts/sent-form.ts';
import { printSlips } from '~/cohorts/slip-print.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await cohortAsked(args);
  return redirect(`/teach/${cohort.id}/slips`);
}

/** The sheets, or the page of the job that draws them. */
export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const printed = await printSlips(trainer, pageId(form), {
    cohortId: cohort.id,
    timeZone: cohort.timeZone,
    which: form.get('which') === 'working' ? 'working' : 'waiting',
    origin: args.context.origin,
    locale: negotiateLocale(args.request, trainer.locale),
  });
  if (!printed) return redirect(`/teach/${cohort.id}/slips?nothing`);
  if ('jobId' in printed) return redirect(`/jobs/${printed.jobId}`);
  return new Response(new Uint8Array(printed.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="slips.pdf"',
      'Content-Length': String(printed.pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
