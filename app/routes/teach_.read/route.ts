import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { requireRole } from '~/accounts/viewer.server.ts';
import { markRead } from '~/cohorts/morning.server.ts';
import { text } from '~/cohorts/sent-form.ts';

/** The news up to the moment at which the page was made is read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const openedAt = Number(text(await request.formData(), 'openedAt'));
  if (!Number.isSafeInteger(openedAt) || openedAt <= 0) throw new Response(null, { status: 400 });
  await markRead(trainer, new Date(openedAt));
  return redirect('/teach');
}
