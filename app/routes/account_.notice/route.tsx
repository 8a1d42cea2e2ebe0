import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AccountNotices } from '~/accounts/account-notices.tsx';
import { personalHeaders } from '~/accounts/answer.ts';
import { dismissNotices } from '~/accounts/own-account.server.ts';
import { safeRedirect } from '~/accounts/safe-redirect.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Between signing in and going on, for somebody who has to be told something. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { notice, locale } = await requirePerson({ request, context });
  const redirectTo = safeRedirect(new URL(request.url).searchParams.get('redirectTo'));
  if (!notice) throw redirect(redirectTo);
  const title = `${translateIn(negotiateLocale(request, locale))('accounts.noticeTitle')} · Safe Steps`;
  return { title, notice, redirectTo };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const form = await request.formData();
  await dismissNotices(viewer.id);
  return redirect(safeRedirect(form.get('redirectTo')));
}

export default function Told() {
  const t = useTranslate();
  const { notice, redirectTo } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading>{t('accounts.noticeTitle')}</Heading>
      <AccountNotices notice={notice} redirectTo={redirectTo} />
    </Column>
  );
}
