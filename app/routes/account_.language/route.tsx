import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { setLanguage } from '~/accounts/own-account.server.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { INTERFACE_LOCALES } from '~/i18n/locales.ts';
import { rememberLocale } from '~/i18n/negotiate.server.ts';

export function loader() {
  return redirect('/account');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const asked = (await request.formData()).get('locale');
  const locale = INTERFACE_LOCALES.find((known) => known === asked);
  if (!locale) return redirect('/account');
  await setLanguage(viewer.id, locale);
  context.setCookie(rememberLocale(locale, context.secure));
  return redirect('/account?saved=language');
}
