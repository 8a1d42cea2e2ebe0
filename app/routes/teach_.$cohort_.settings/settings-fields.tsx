import { CountrySelect } from '~/cohorts/country-select.tsx';
import { dueField, MODES, type CohortSettings } from '~/cohorts/settings-form.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Field, Select } from '~/ui/field.tsx';

interface Props {
  settings: CohortSettings;
  courses: { slug: string; title: string }[];
  /** By field name, in the reader's language. */
  errors: Record<string, string>;
}

export function SettingsFields({ settings, courses, errors }: Props) {
  const t = useTranslate();
  const day = (name: string, label: string, value: string | null | undefined, hint = t('cohorts.dateHint')) => (
    <Field key={name} type="date" defaultValue={value ?? ''} error={errors[name]} {...{ name, label, hint }} />
  );
  const optional = (name: 'region' | 'organisation') => (
    <Field
      name={name}
      label={t(`settings.${name}`)}
      hint={t('settings.optionalHint')}
      error={errors[name]}
      defaultValue={settings[name] ?? ''}
      maxLength={120}
    />
  );
  return (
    <>
      <Field
        name="label"
        label={t('cohorts.label')}
        hint={t('cohorts.labelHint')}
        error={errors.label}
        defaultValue={settings.label}
        maxLength={80}
        required
      />
      <Select
        name="mode"
        label={t('settings.mode')}
        options={MODES.map((mode) => ({ value: mode, label: t(`settings.${mode}`) }))}
        defaultValue={settings.mode}
      />
      {day('startsOn', t('cohorts.startsOn'), settings.startsOn)}
      {courses.map(({ slug, title }) =>
        day(dueField(slug), t('settings.dueOn', { course: title }), settings.dueOn[slug]),
      )}
      {day('pausedFrom', t('settings.pausedFrom'), settings.pausedFrom, t('settings.pauseHint'))}
      {day('pausedUntil', t('settings.pausedUntil'), settings.pausedUntil)}
      <CountrySelect country={settings.country} />
      {optional('region')}
      {optional('organisation')}
    </>
  );
}
