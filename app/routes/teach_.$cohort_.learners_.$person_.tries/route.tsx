import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requireRole } from '~/accounts/viewer.server.ts';
import { grantTry } from '~/cohorts/granting.server.ts';
import { findOwnMember } from '~/cohorts/own-member.server.ts';
import { pageId, text } from '~/cohorts/sent-form.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const { cohort = '', person = '' } = params;
  const member = await findOwnMember(trainer, { cohortId: cohort, personId: person });
  if (!member) throw new Response(null, { status: 404 });
  return redirect(triesOf(params));
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const form = await request.formData();
  const whose = { cohortId: params.cohort ?? '', personId: params.person ?? '' };
  const found = await grantTry(trainer, { ...whose, id: pageId(form), course: text(form, 'course') });
  if (!found) throw new Response(null, { status: 404 });
  return redirect(triesOf(params));
}

function triesOf({ cohort, person }: LoaderFunctionArgs['params']): string {
  return `/teach/${cohort}/learners/${person}#tries`;
}
