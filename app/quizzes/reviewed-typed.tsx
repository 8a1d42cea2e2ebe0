import { useLocale } from '~/i18n/translate.tsx';
import type { Grade, QuestionOf, QuestionText, Response } from './question.ts';
import { useReviewWords } from './reader.tsx';
import { ReviewedPart } from './reviewed-part.tsx';

/** A number or a few words, as typed, and what would have counted. */
export function ReviewedTyped({
  question,
  text,
  response,
  grade,
}: {
  question: QuestionOf<'number' | 'text'>;
  text: QuestionText;
  response: Response | undefined;
  grade: Grade;
}) {
  const t = useReviewWords();
  const locale = useLocale();
  const given = response?.kind === 'number' || response?.kind === 'text' ? response.text : undefined;
  const isRight = grade.points >= grade.maxPoints;
  const better = question.kind === 'number' ? question.key.toLocaleString(locale) : text.accept?.[0];
  return (
    <div className="space-y-3">
      {given !== undefined && (
        <ReviewedPart mark={isRight ? 'right' : 'other'} label={t('quizzes.yourAnswer')}>
          {given}
        </ReviewedPart>
      )}
      {!isRight && better !== undefined && (
        <ReviewedPart mark="better" label={t('quizzes.betterAnswer')}>
          {[better, text.unit].filter(Boolean).join(' ')}
        </ReviewedPart>
      )}
    </div>
  );
}
