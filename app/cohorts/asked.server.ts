import type { Params } from '@remix-run/react';
import { requireRole, type RequestParts } from '~/accounts/viewer.server.ts';
import { findCohort } from './cohort.server.ts';

/** The trainer and the cohort that an address names; a 404 for what is not theirs. */
export async function cohortAsked({ request, context, params }: RequestParts & { params: Params }) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const cohort = await findCohort(trainer, params.cohort ?? '');
  if (!cohort) throw new Response(null, { status: 404 });
  return { trainer, cohort };
}
