import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { removeTrainer } from '~/cohorts/trainer.server.ts';

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  await removeTrainer(trainer, cohort.id, args.params.person ?? '');
  return redirect(trainer.id === args.params.person ? '/teach' : `/teach/${cohort.id}/trainers`);
}
