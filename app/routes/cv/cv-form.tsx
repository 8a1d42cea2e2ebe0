import { LOCALE_NAMES, LOCALES, type Locale } from '~/i18n/locales.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { WORK_PLACES } from '~/practice/cv.ts';
import { Button } from '~/ui/button.tsx';
import { Select } from '~/ui/field.tsx';
import { Section } from '~/ui/page.tsx';
import { CvFields, type CvState } from './cv-fields.tsx';

/** One form; its buttons decide what comes back. */
export function CvForm({ locale, ...state }: CvState & { locale: Locale }) {
  const t = useTranslate();
  const languages = LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }));
  return (
    <form method="post" action="/cv.pdf" className="space-y-10">
      <p className="text-soft">{t('cv.optional')}</p>
      <Select
        name="locale"
        label={t('cv.language')}
        hint={t('cv.languageHint')}
        options={languages}
        defaultValue={locale}
        className="max-w-64"
      />
      <Section title={t('cv.contact')}>
        <CvFields fields={['name', 'town', 'phone', 'email', 'profile', 'skills']} {...state} />
      </Section>
      <Section title={t('cv.work')}>
        <p className="text-soft">{t('cv.workHint')}</p>
        {WORK_PLACES.map((place) => (
          <fieldset key={place} className="min-w-0 space-y-4 rounded-xl border border-line p-4">
            <legend className="px-2 font-semibold">{t('cv.workPlace', { number: place })}</legend>
            <CvFields fields={['what', 'where', 'when', 'tasks']} prefix={`work${place}-`} {...state} />
          </fieldset>
        ))}
      </Section>
      <Section title={t('cv.more')}>
        <CvFields fields={['education', 'languages', 'other']} {...state} />
      </Section>
      <div className="space-y-4">
        <div className="flex flex-wrap gap-4">
          <Button>{t('cv.makePdf')}</Button>
          <Button variant="secondary" formAction="/cv.json">
            {t('cv.keepFile')}
          </Button>
        </div>
        <p className="text-soft">{t('cv.keepHint')}</p>
      </div>
    </form>
  );
}
