import type { ScopeForm } from '~/accounts/manager-scope.ts';
import { COUNTRIES } from '~/accounts/profile.ts';
import { COUNTRY_WORDS } from '~/accounts/profile-words.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { Field, Select } from '~/ui/field.tsx';

/** All of the programme, or a country, an organisation, or one within the other. */
export function ScopeFields({ form, problem }: { form: ScopeForm | undefined; problem: string | undefined }) {
  const t = useTranslate();
  const countries = COUNTRIES.map((country) => ({ value: country, label: t(COUNTRY_WORDS[country]) }));
  return (
    <>
      <ChoiceGroup id="scope" legend={t('scopes.reach')} error={problem}>
        {(['part', 'whole'] as const).map((reach) => (
          <Choice
            key={reach}
            type="radio"
            name="reach"
            value={reach}
            checked={(form?.reach || 'part') === reach}
            label={t(`scopes.${reach}`)}
          />
        ))}
      </ChoiceGroup>
      <Select
        name="country"
        label={t('accounts.country')}
        options={[{ value: '', label: t('scopes.anyCountry') }, ...countries]}
        defaultValue={form?.country}
      />
      <Field
        name="organisation"
        label={t('accounts.organisation')}
        hint={t('scopes.organisationHint')}
        defaultValue={form?.organisation}
        autoComplete="off"
      />
    </>
  );
}
