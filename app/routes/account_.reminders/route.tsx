import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { safeRedirect } from '~/accounts/safe-redirect.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { chooseReminders } from '~/cohorts/reminder-choice.server.ts';

export function loader() {
  return redirect('/account');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const form = await request.formData();
  const asked = form.get('reminders');
  if (asked === 'on' || asked === 'off') await chooseReminders(viewer.id, asked === 'on');
  return redirect(safeRedirect(form.get('redirectTo'), '/account?saved=reminders'));
}
