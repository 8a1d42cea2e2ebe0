import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requireRole } from '~/accounts/viewer.server.ts';
import { removeNote } from '~/cohorts/note.server.ts';
import { findOwnMember } from '~/cohorts/own-member.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const { cohort = '', person = '' } = params;
  const member = await findOwnMember(trainer, { cohortId: cohort, personId: person });
  if (!member) throw new Response(null, { status: 404 });
  return redirect(notesOf(params));
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const { cohort = '', person = '', note = '' } = params;
  const found = await removeNote(trainer, { cohortId: cohort, personId: person, id: note });
  if (!found) throw new Response(null, { status: 404 });
  return redirect(notesOf(params));
}

function notesOf({ cohort, person }: LoaderFunctionArgs['params']): string {
  return `/teach/${cohort}/learners/${person}#notes`;
}
