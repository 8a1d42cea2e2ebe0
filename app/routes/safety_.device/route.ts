import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { neutralSite } from '~/leaving/neutral-site.ts';
import { keepDevice, thisDevice } from '~/leaving/this-device.ts';

export function loader() {
  return redirect('/safety');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const chosen = {
    ...thisDevice(request),
    shared: form.get('shared') === 'yes',
    discreet: form.get('discreet') === 'yes',
    exit: neutralSite(String(form.get('exit'))).id,
  };
  context.setCookie(keepDevice(chosen, context.secure));
  return redirect(form.get('from') === 'account' ? '/account?saved=device' : '/safety?saved=device#device');
}
