import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { endSession } from '~/accounts/viewer.server.ts';

export function loader() {
  return redirect('/');
}

/** Ends the session here, and asks the browser to forget pages, so that Back shows the next person nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  await endSession({ request, context });
  return redirect('/', { headers: { 'Cache-Control': 'private, no-store', 'Clear-Site-Data': '"cache"' } });
}
