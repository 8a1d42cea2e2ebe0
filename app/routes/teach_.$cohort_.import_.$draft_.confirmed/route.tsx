import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { confirmImport } from '~/cohorts/import-review.server.ts';
import { text } from '~/cohorts/sent-form.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await cohortAsked(args);
  return redirect(`/teach/${cohort.id}/import/${args.params.draft}`);
}

/** `seen` tells which steps the trainer looked at; `leaveOut`, that the rest may stay behind. */
export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const { draft = '' } = args.params;
  const form = await args.request.formData();
  const answer = { seen: text(form, 'seen'), leaveOut: form.get('leaveOut') === 'yes' };
  const outcome = await confirmImport(trainer, cohort, draft, answer);
  if (outcome === 'missing') throw new Response(null, { status: 404 });
  if (outcome === 'confirmed') return redirect(`/jobs/${draft}`);
  return redirect(`/teach/${cohort.id}/import/${draft}?${outcome}#confirm`);
}
