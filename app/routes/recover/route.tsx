import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { NewPassphraseField, UsernameField } from '~/accounts/credential-fields.tsx';
import { rememberDevice } from '~/accounts/device-cookie.server.ts';
import { recover } from '~/accounts/recover.server.ts';
import { safeRedirect, withReturn } from '~/accounts/safe-redirect.ts';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { beginSession, currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const text = z.string().catch('');
const Fields = z.object({ username: text, code: text, password: text, redirectTo: text });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await currentPerson({ request, context });
  return {
    title: `${translateIn(negotiateLocale(request, viewer?.locale))('accounts.recoverTitle')} · Safe Steps`,
    redirectTo: safeRedirect(new URL(request.url).searchParams.get('redirectTo')),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { password, ...form } = Fields.parse(Object.fromEntries(await request.formData()));
  const values = { username: form.username, code: form.code, redirectTo: safeRedirect(form.redirectTo) };
  const nothing = { values, wrong: false, problem: undefined, waitMinutes: undefined };
  const result = await recover({ ...form, passphrase: password }, context.ip);
  if ('refused' in result) return tooMany(result, nothing);
  if ('errors' in result) return data({ ...nothing, problem: result.errors.password }, { status: 400 });
  if ('wrong' in result) return data({ ...nothing, wrong: true }, { status: 400 });
  await beginSession({ request, context }, result.person.id, 'code');
  rememberDevice({ request, context }, result.person);
  return redirect(withReturn('/account/notice', values.redirectTo));
}

export default function Recover() {
  const t = useTranslate();
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const redirectTo = failed?.values.redirectTo ?? loaded.redirectTo;
  return (
    <Column>
      <Heading lead={t('accounts.recoverLead')}>{t('accounts.recoverTitle')}</Heading>
      <SlowNotice waitMinutes={failed?.waitMinutes} />
      {failed?.wrong && (
        <Notice tone="bad" role="alert" title={t('common.fixTitle')}>
          <p>{t('accounts.recoverWrong')}</p>
        </Notice>
      )}
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{ password: failed?.problem && t(`accounts.${failed.problem}`) }}
      />
      <Form method="post" className="max-w-xl space-y-6">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <UsernameField value={failed?.values.username} />
        <Field
          name="code"
          label={t('accounts.recoverCode')}
          hint={t('accounts.recoverCodeHint')}
          defaultValue={failed?.values.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="font-mono"
          required
        />
        <NewPassphraseField label={t('accounts.newPassphrase')} problem={failed?.problem} />
        <Button>{t('accounts.recoverSubmit')}</Button>
      </Form>
      <details className="rounded-lg border border-line bg-surface px-5 py-1">
        <summary className="min-h-12 cursor-pointer py-2.5 font-semibold">{t('accounts.recoverNoCode')}</summary>
        <p className="pb-4">{t('accounts.recoverNoCodeText')}</p>
      </details>
      <p>
        <Link to={withReturn('/sign-in', redirectTo)} className="inline-flex min-h-12 items-center">
          {t('accounts.recoverBack')}
        </Link>
      </p>
    </Column>
  );
}
