import { Form, Link } from '@remix-run/react';
import { NewPassphraseField, UsernameField } from '~/accounts/credential-fields.tsx';
import { withReturn } from '~/accounts/safe-redirect.ts';
import type { SignUpErrors } from '~/accounts/sign-up.server.ts';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button, LinkButton } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';

export interface SignUpFormProps {
  clientId: string;
  signedInAs?: string;
  values: { username: string; email: string; redirectTo: string };
  errors?: SignUpErrors;
  waitMinutes?: number;
}

export function SignUpForm({ clientId, signedInAs, values, errors, waitMinutes }: SignUpFormProps) {
  const t = useTranslate();
  const { username, password, email } = errors ?? {};
  return (
    <>
      {signedInAs && (
        <Notice title={t('accounts.signedInAlready', { username: signedInAs })}>
          <LinkButton to={values.redirectTo}>{t('common.continue')}</LinkButton>
        </Notice>
      )}
      <SlowNotice waitMinutes={waitMinutes} />
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{
          username: username && t(`accounts.${username}`),
          password: password && t(`accounts.${password}`),
          email: email && t(`accounts.${email}`),
        }}
      />
      <Form method="post" className="max-w-xl space-y-6">
        <input type="hidden" name="clientId" value={clientId} />
        <input type="hidden" name="redirectTo" value={values.redirectTo} />
        <UsernameField fresh value={values.username} problem={username} />
        <NewPassphraseField label={t('accounts.passphrase')} problem={password} />
        <Field
          name="email"
          type="email"
          label={`${t('accounts.email')} (${t('common.optional')})`}
          hint={t('accounts.emailHint')}
          error={email && t(`accounts.${email}`)}
          defaultValue={values.email}
          autoComplete="email"
        />
        <Button>{t('accounts.signUpSubmit')}</Button>
      </Form>
      <p>
        <Link to={withReturn('/sign-in', values.redirectTo)} className="inline-flex min-h-12 items-center">
          {t('accounts.signUpHave')}
        </Link>
      </p>
    </>
  );
}
