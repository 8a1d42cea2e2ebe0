import { randomUUID } from 'node:crypto';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { deviceOf, rememberDevice } from '~/accounts/device-cookie.server.ts';
import { RecoveryCodes } from '~/accounts/recovery-codes.tsx';
import { safeRedirect } from '~/accounts/safe-redirect.ts';
import { signUp } from '~/accounts/sign-up.server.ts';
import { beginSession, currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { SignUpForm } from './sign-up-form.tsx';

const text = z.string().catch('');
const Fields = z.object({
  clientId: z.uuid().catch(() => randomUUID()),
  username: text,
  password: text,
  email: text,
  redirectTo: text,
});

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await currentPerson({ request, context });
  return {
    title: `${translateIn(negotiateLocale(request, viewer?.locale))('accounts.signUpTitle')} · Safe Steps`,
    signedInAs: viewer?.username,
    clientId: randomUUID(),
    redirectTo: safeRedirect(new URL(request.url).searchParams.get('redirectTo')),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { password, ...form } = Fields.parse(Object.fromEntries(await request.formData()));
  const values = { username: form.username, email: form.email, redirectTo: safeRedirect(form.redirectTo) };
  const device = deviceOf(request);
  const result = await signUp(
    { ...form, passphrase: password, locale: negotiateLocale(request) },
    { ip: context.ip, device },
  );
  if ('refused' in result) return tooMany(result, { values, errors: {}, ready: null });
  if ('errors' in result) {
    return data({ values, errors: result.errors, waitMinutes: undefined, ready: null }, { status: 400 });
  }
  await beginSession({ request, context }, result.person.id);
  rememberDevice({ request, context }, result.person);
  const ready = { username: result.person.username, codes: result.codes };
  return data({ values, errors: {}, waitMinutes: undefined, ready });
}

export default function SignUp() {
  const t = useTranslate();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.ready) {
    const { username, codes } = answer.ready;
    return (
      <Column>
        <Heading over={t('accounts.codesWelcome', { username })} lead={t('accounts.codesLead')}>
          {t('accounts.codesTitle')}
        </Heading>
        <RecoveryCodes username={username} codes={codes} next={answer.values.redirectTo} />
      </Column>
    );
  }
  return (
    <Column>
      <Heading lead={t('accounts.signUpLead')}>{t('accounts.signUpTitle')}</Heading>
      <SignUpForm {...loaded} {...answer} values={answer?.values ?? { ...loaded, username: '', email: '' }} />
    </Column>
  );
}
