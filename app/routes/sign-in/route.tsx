import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { PassphraseField, UsernameField } from '~/accounts/credential-fields.tsx';
import { deviceOf, rememberDevice } from '~/accounts/device-cookie.server.ts';
import { safeRedirect, withReturn } from '~/accounts/safe-redirect.ts';
import { checkCredentials } from '~/accounts/sign-in.server.ts';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { sweep } from '~/accounts/sweep.server.ts';
import { beginSession, currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { SharedChoice } from '~/leaving/device-form.tsx';
import { keepDevice, thisDevice } from '~/leaving/this-device.ts';
import { Button, LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const text = z.string().catch('');
const Credentials = z.object({ username: text, password: text, redirectTo: text, shared: text });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await currentPerson({ request, context });
  return {
    title: `${translateIn(negotiateLocale(request, viewer?.locale))('accounts.signInTitle')} · Safe Steps`,
    username: viewer?.username,
    redirectTo: safeRedirect(new URL(request.url).searchParams.get('redirectTo')),
    shared: thisDevice(request).shared,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = Credentials.parse(Object.fromEntries(await request.formData()));
  const shared = form.shared === 'yes';
  const values = { username: form.username, redirectTo: safeRedirect(form.redirectTo), shared };
  await sweep();
  const credentials = { username: form.username, passphrase: form.password };
  const result = await checkCredentials(credentials, { ip: context.ip, device: deviceOf(request) });
  if ('refused' in result) return tooMany(result, { values, wrong: false });
  if ('wrong' in result) return data({ values, wrong: true, waitMinutes: undefined }, { status: 400 });
  await beginSession({ request, context }, result.person.id);
  rememberDevice({ request, context }, result.person);
  context.setCookie(keepDevice({ ...thisDevice(request), shared }, context.secure));
  const told = withReturn('/account/notice', values.redirectTo);
  return redirect(result.person.notice ? told : values.redirectTo);
}

export default function SignIn() {
  const t = useTranslate();
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const redirectTo = failed?.values.redirectTo ?? loaded.redirectTo;
  return (
    <Column>
      <Heading>{t('accounts.signInTitle')}</Heading>
      {loaded.username && (
        <Notice title={t('accounts.signedInAlready', { username: loaded.username })}>
          <LinkButton to={redirectTo}>{t('common.continue')}</LinkButton>
        </Notice>
      )}
      <SlowNotice waitMinutes={failed?.waitMinutes} />
      {failed?.wrong && (
        <Notice tone="bad" role="alert" title={t('common.fixTitle')}>
          <p>{t('accounts.signInWrong')}</p>
        </Notice>
      )}
      <Form method="post" className="max-w-md space-y-6">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <UsernameField value={failed?.values.username} />
        <PassphraseField />
        <SharedChoice checked={failed?.values.shared ?? loaded.shared} />
        <Button>{t('accounts.signInSubmit')}</Button>
      </Form>
      <ul className="space-y-1">
        <li>
          <Link to={withReturn('/sign-up', redirectTo)} className="inline-flex min-h-12 items-center">
            {t('accounts.signInNew')}
          </Link>
        </li>
        <li>
          <Link to={withReturn('/recover', redirectTo)} className="inline-flex min-h-12 items-center">
            {t('accounts.signInForgot')}
          </Link>
        </li>
      </ul>
    </Column>
  );
}
