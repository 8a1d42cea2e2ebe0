import type { FinalRule } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import { LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { useTranslate } from '~/i18n/translate.tsx';

/** What to know before beginning a test, as a short list. */
export function QuizTerms({
  quiz,
  questions,
  final,
  triesLeft,
  paperLocale,
}: {
  quiz: QuizKind;
  questions: number;
  final: FinalRule;
  triesLeft: number;
  paperLocale: Locale;
}) {
  const t = useTranslate();
  const isFinal = quiz === 'final';
  return (
    <ul className="list-disc space-y-2 pl-6">
      <li>{t('learning.termQuestions', { count: questions })}</li>
      <li>{t('learning.termTime')}</li>
      {isFinal ? (
        <>
          <li>{t('learning.termPass', { pass: final.pass })}</li>
          <li>{t('learning.termTries', { count: final.tries, left: triesLeft, hours: final.waitHours })}</li>
        </>
      ) : (
        <li>{t(`learning.${quiz}Counts`)}</li>
      )}
      <li>{t('learning.termLanguage', { language: LOCALE_NAMES[paperLocale] })}</li>
    </ul>
  );
}
