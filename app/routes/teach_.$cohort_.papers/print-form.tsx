import { Form } from '@remix-run/react';
import { PAPER_TESTS } from '~/cohorts/paper-choice.ts';
import { paperTitle } from '~/cohorts/paper-words.ts';
import { LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Select } from '~/ui/field.tsx';

interface Props {
  action: string;
  courses: { slug: string; title: string; languages: Locale[] }[];
  /** The one chosen at first. */
  locale: Locale;
}

export function PrintForm({ action, courses, locale }: Props) {
  const t = useTranslate();
  const languages = [...new Set(courses.flatMap((course) => course.languages))];
  const tests = PAPER_TESTS.map((test) => {
    const [quiz = '', form = null] = test.split('-');
    return { value: test, label: form ? paperTitle(t, { quiz, form }) : t('papers.testFinal') };
  });
  return (
    <Form method="post" action={action} reloadDocument className="space-y-6">
      {courses.length === 1 ? (
        <input type="hidden" name="course" value={courses[0]?.slug} />
      ) : (
        <Select
          name="course"
          label={t('papers.course')}
          options={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
      )}
      <Select name="test" label={t('papers.test')} hint={t('papers.formsHint')} options={tests} />
      <Select
        name="locale"
        label={t('papers.locale')}
        options={languages.map((language) => ({ value: language, label: LOCALE_NAMES[language] }))}
        defaultValue={languages.includes(locale) ? locale : languages[0]}
      />
      <Button>{t('papers.print')}</Button>
    </Form>
  );
}
