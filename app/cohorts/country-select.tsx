import { useTranslate } from '~/i18n/translate.tsx';
import { Select } from '~/ui/field.tsx';
import { COUNTRIES } from './cohort-form.ts';

/** The programme's countries, and not stated. */
export function CountrySelect({ country }: { country: string | null | undefined }) {
  const t = useTranslate();
  return (
    <Select
      name="country"
      label={t('cohorts.country')}
      hint={t('cohorts.countryHint')}
      options={[
        { value: '', label: t('cohorts.noCountry') },
        ...COUNTRIES.map((known) => ({ value: known, label: t(`cohorts.${known}`) })),
      ]}
      defaultValue={country ?? ''}
    />
  );
}
