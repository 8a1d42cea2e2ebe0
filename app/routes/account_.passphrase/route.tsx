import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { NewPassphraseField, PassphraseField } from '~/accounts/credential-fields.tsx';
import { lacksPassphrase } from '~/accounts/first-passphrase.server.ts';
import { rememberDevice } from '~/accounts/device-cookie.server.ts';
import { changePassphrase, type PassphraseErrors } from '~/accounts/own-passphrase.server.ts';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { beginSession, requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const text = z.string().catch('');
const Fields = z.object({ current: text, password: text });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  if (await lacksPassphrase(viewer.id)) return redirect('/slip/passphrase');
  const t = translateIn(negotiateLocale(request, viewer.locale));
  return { title: `${t('accounts.passphraseOpen')} · Safe Steps` };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const { current, password } = Fields.parse(Object.fromEntries(await request.formData()));
  const result = await changePassphrase({ personId: viewer.id, current, next: password });
  const none: PassphraseErrors = {};
  if ('refused' in result) return tooMany(result, { errors: none });
  if ('errors' in result) return data({ errors: result.errors, waitMinutes: undefined }, { status: 400 });
  await beginSession({ request, context }, viewer.id);
  rememberDevice({ request, context }, result.person);
  return redirect('/account?saved=passphrase');
}

export default function ChangePassphrase() {
  const t = useTranslate();
  const failed = useActionData<typeof action>();
  const { current, password } = failed?.errors ?? {};
  return (
    <Column>
      <p>
        <Link to="/account">{t('accounts.accountBack')}</Link>
      </p>
      <Heading lead={t('accounts.passphraseLead')}>{t('accounts.passphraseOpen')}</Heading>
      <SlowNotice waitMinutes={failed?.waitMinutes} />
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{
          current: current && t(`accounts.${current}`),
          password: password && t(`accounts.${password}`),
        }}
      />
      <Form method="post" className="max-w-xl space-y-6">
        <PassphraseField name="current" wrong={Boolean(current)} />
        <NewPassphraseField label={t('accounts.newPassphrase')} problem={password} />
        <Button>{t('accounts.recoverSubmit')}</Button>
      </Form>
    </Column>
  );
}
