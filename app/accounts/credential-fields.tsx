import { useTranslate } from '~/i18n/translate.tsx';
import { Field } from '~/ui/field.tsx';
import type { PassphraseProblem } from './passphrase.ts';
import type { UsernameProblem } from './username.ts';

/** The username, to be typed exactly as meant: no capital, no correction. `fresh` while it is being chosen. */
export function UsernameField({
  value,
  problem,
  fresh,
}: {
  value?: string;
  problem?: UsernameProblem | 'usernameTaken';
  fresh?: boolean;
}) {
  const t = useTranslate();
  return (
    <Field
      name="username"
      label={t('accounts.username')}
      hint={fresh && t('accounts.usernameHint')}
      error={problem && t(`accounts.${problem}`)}
      defaultValue={value}
      autoComplete="username"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      required
    />
  );
}

/** A passphrase that exists, for signing in or to confirm that it is you. */
export function PassphraseField({ name = 'password', wrong }: { name?: 'password' | 'current'; wrong?: boolean }) {
  const t = useTranslate();
  return (
    <Field
      name={name}
      type="password"
      label={t(name === 'current' ? 'accounts.currentPassphrase' : 'accounts.passphrase')}
      error={wrong ? t('accounts.currentWrong') : undefined}
      autoComplete="current-password"
      required
    />
  );
}

/** A passphrase being chosen, with what makes a good one. */
export function NewPassphraseField({ label, problem }: { label: string; problem?: PassphraseProblem }) {
  const t = useTranslate();
  return (
    <Field
      name="password"
      type="password"
      label={label}
      hint={`${t('accounts.passphraseHint')} ${t('accounts.passphraseShow')}`}
      error={problem && t(`accounts.${problem}`)}
      autoComplete="new-password"
      required
    />
  );
}
