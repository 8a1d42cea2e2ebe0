import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { setLanguage } from '~/accounts/own-account.server.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { isLocale } from '~/i18n/locales.ts';
import { rememberLocale } from '~/i18n/negotiate.server.ts';

export function loader() {
  return redirect('/account');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const asked = (await request.formData()).get('locale');
  if (!isLocale(asked)) return redirect('/account');
  await setLanguage(viewer.id, asked);
  context.setCookie(rememberLocale(asked, context.secure));
  return redirect('/account?saved=language');
}
