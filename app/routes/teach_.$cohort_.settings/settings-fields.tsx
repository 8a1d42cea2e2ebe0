import { CourseChoices } from '~/cohorts/course-choices.tsx';
import { CountrySelect } from '~/cohorts/country-select.tsx';
import { dueField, MODES, type CohortSettings } from '~/cohorts/settings-form.ts';
import { LOCALE_NAMES, LOCALES } from '~/i18n/locales.ts';
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
  const own = courses.filter(({ slug }) => slug in settings.dueOn);
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
      <CourseChoices courses={courses} chosen={settings.courses} error={errors.courses} />
      <p className="text-soft">{t('settings.coursesHint')}</p>
      {day('startsOn', t('cohorts.startsOn'), settings.startsOn)}
      {own.map(({ slug, title }) => day(dueField(slug), t('settings.dueOn', { course: title }), settings.dueOn[slug]))}
      {day('pausedFrom', t('settings.pausedFrom'), settings.pausedFrom, t('settings.pauseHint'))}
      {day('pausedUntil', t('settings.pausedUntil'), settings.pausedUntil)}
      <Select
        name="locale"
        label={t('settings.locale')}
        hint={t('settings.localeHint')}
        options={[
          { value: '', label: t('cohorts.noCountry') },
          ...LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] })),
        ]}
        defaultValue={settings.locale ?? ''}
      />
      <CountrySelect country={settings.country} />
      {optional('region')}
      {optional('organisation')}
    </>
  );
}
