import { formatDay } from '~/i18n/dates.ts';
import { LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Facts } from '~/ui/page.tsx';

interface AttemptFactsProps {
  attempt: {
    courseTitle: string;
    /** `YYYY-MM-DD` where the cohort is. */
    day: string;
    locale: Locale;
    points: number;
    maxPoints: number;
    percent: number;
    passed: boolean | null;
    awaiting: number;
  };
}

export function AttemptFacts({ attempt }: AttemptFactsProps) {
  const t = useTranslate();
  const locale = useLocale();
  const { percent, maxPoints, passed, awaiting } = attempt;
  const points = Math.round(attempt.points * 100) / 100;
  return (
    <>
      <Facts
        facts={[
          { label: t('learner.dueCourse'), value: attempt.courseTitle },
          { label: t('learner.handedIn'), value: formatDay(new Date(attempt.day), locale) },
          { label: t('learner.attemptLanguage'), value: LOCALE_NAMES[attempt.locale] },
          { label: t('learner.points'), value: t('quizzes.pointsOf', { points, max: maxPoints }) },
          { label: t('learner.result'), value: <strong>{result()}</strong> },
        ]}
      />
      {awaiting > 0 && <p className="text-soft">{t('learner.attemptAwaiting', { count: awaiting })}</p>}
    </>
  );

  function result(): string {
    if (passed === null) return t('learner.percent', { percent });
    return t(passed ? 'learner.passed' : 'learner.notPassed', { percent });
  }
}
