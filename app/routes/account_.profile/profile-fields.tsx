import { COUNTRIES, SECTORS, SEXES, type ProfileField } from '~/accounts/profile.ts';
import { COUNTRY_WORDS, SECTOR_WORDS, SEX_WORDS } from '~/accounts/profile-words.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Field, Select } from '~/ui/field.tsx';

interface ProfileFieldsProps {
  values: Partial<Record<ProfileField, string | number | null>>;
  errors: Partial<Record<ProfileField, string>>;
}

/** Each field says why it is asked, and can stay empty. */
export function ProfileFields({ values, errors }: ProfileFieldsProps) {
  const t = useTranslate();
  const around = (name: ProfileField, why: MessageKey) => ({
    name,
    label: t(`accounts.${name}`),
    hint: t(why),
    error: errors[name],
    defaultValue: values[name] ?? '',
  });
  const choices = <T extends string>(keys: readonly T[], words: Record<T, MessageKey>) => [
    { value: '', label: t('accounts.preferNotToSay') },
    ...keys.map((value) => ({ value, label: t(words[value]) })),
  ];
  return (
    <>
      <Select {...around('country', 'accounts.countryWhy')} options={choices(COUNTRIES, COUNTRY_WORDS)} />
      <Field {...around('region', 'accounts.regionWhy')} autoComplete="off" maxLength={120} />
      <Select {...around('sector', 'accounts.sectorWhy')} options={choices(SECTORS, SECTOR_WORDS)} />
      <Field {...around('organisation', 'accounts.organisationWhy')} autoComplete="organization" maxLength={120} />
      <Select {...around('sex', 'accounts.sexWhy')} options={choices(SEXES, SEX_WORDS)} />
      <Field {...around('birthYear', 'accounts.birthYearWhy')} inputMode="numeric" autoComplete="off" maxLength={4} />
      <Field {...around('email', 'accounts.emailWhy')} type="email" autoComplete="email" />
    </>
  );
}
