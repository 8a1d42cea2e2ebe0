import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { signOutEverywhere } from '~/accounts/own-account.server.ts';
import { endSession, requirePerson } from '~/accounts/viewer.server.ts';

export function loader() {
  return redirect('/account');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  await signOutEverywhere(viewer.id);
  await endSession({ request, context });
  return redirect('/sign-in', { headers: { 'Cache-Control': 'private, no-store', 'Clear-Site-Data': '"cache"' } });
}
