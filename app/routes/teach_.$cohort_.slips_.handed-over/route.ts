import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { handOver } from '~/cohorts/slip-work.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await cohortAsked(args);
  return redirect(`/teach/${cohort.id}/slips`);
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const ids = (await args.request.formData()).getAll('slip').filter((id) => typeof id === 'string');
  const count = await handOver(trainer, cohort.id, ids);
  return redirect(`/teach/${cohort.id}/slips?handed=${count}`);
}
