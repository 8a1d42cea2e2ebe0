import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { dropImport } from '~/cohorts/import-draft.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await cohortAsked(args);
  return redirect(`/teach/${cohort.id}/import/${args.params.draft}`);
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  await dropImport(trainer, cohort.id, args.params.draft ?? '');
  return redirect(`/teach/${cohort.id}/import`);
}
