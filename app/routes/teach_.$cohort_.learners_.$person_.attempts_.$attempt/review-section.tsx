import { Link } from '@remix-run/react';
import type { AttemptForTrainer } from '~/cohorts/attempt-for-trainer.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { LocaleProvider, useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { QuestionStanding } from '~/learning/voided-question.server.ts';
import { QuestionReview } from '~/quizzes/question-review.tsx';
import { ReaderProvider } from '~/quizzes/reader.tsx';

interface ReviewSectionProps {
  review: NonNullable<AttemptForTrainer['review']>;
  /** Of the paper. */
  locale: Locale;
  /** Where a question is proposed as faulty. */
  proposeAt: (question: string) => string;
}

/** Question by question, in the language of the paper. */
export function ReviewSection({ review, locale, proposeAt }: ReviewSectionProps) {
  const own = useLocale();
  return (
    <ReaderProvider reader="trainer">
      <LocaleProvider locale={locale}>
        <div className="space-y-4" lang={locale}>
          {review.map(({ standing, ...reviewed }, index) => (
            <QuestionReview key={reviewed.id} {...reviewed} number={index + 1}>
              <LocaleProvider locale={own}>
                <Standing standing={standing} number={index + 1} proposeAt={proposeAt(reviewed.id)} />
              </LocaleProvider>
            </QuestionReview>
          ))}
        </div>
      </LocaleProvider>
    </ReaderProvider>
  );
}

function Standing({ standing, number, proposeAt }: { standing: QuestionStanding; number: number; proposeAt: string }) {
  const t = useTranslate();
  const locale = useLocale();
  if (standing === 'void') return null;
  return (
    <p className="text-soft print:hidden" lang={locale}>
      {standing === 'proposed' ? (
        t('voiding.proposed')
      ) : (
        <Link to={proposeAt} className="inline-flex min-h-11 items-center">
          {t('voiding.seemsFaulty')}
          <span className="sr-only"> ({t('voiding.whichQuestion', { number })})</span>
        </Link>
      )}
    </p>
  );
}
