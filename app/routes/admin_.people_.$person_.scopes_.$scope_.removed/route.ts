import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { removeScope } from '~/accounts/manager-scope.server.ts';
import { personForAdmin } from '~/accounts/person-for-admin.server.ts';
import { requireRecent } from '~/accounts/recent.server.ts';

/** Its form stands on the page of what a manager may see. */
export async function loader(args: ActionFunctionArgs) {
  const { person } = await personForAdmin(args);
  return redirect(`/admin/people/${person.id}/scopes`);
}

export async function action(args: ActionFunctionArgs) {
  const { admin, person } = await personForAdmin(args);
  await requireRecent(args);
  const outcome = await removeScope({ actorId: admin.id, personId: person.id }, args.params.scope ?? '');
  if (outcome !== 'done') throw new Response(null, { status: 404 });
  return redirect(`/admin/people/${person.id}/scopes?saved`);
}
