import type { MessageKey } from '~/i18n/messages.ts';
import type { MarkKind } from './mark.tsx';
import type { QuestionOf, QuestionText, Response } from './question.ts';
import { useReviewWords } from './reader.tsx';
import { ReviewedPart } from './reviewed-part.tsx';

interface ReviewedOption {
  id: string;
  mark: MarkKind;
  label: MessageKey;
}

/** Each option chosen and each right one, with its feedback. */
export function ReviewedChoices({
  question,
  text,
  response,
}: {
  question: QuestionOf<'single' | 'multiple'>;
  text: QuestionText;
  response: Response | undefined;
}) {
  const t = useReviewWords();
  return (
    <div className="space-y-3">
      {reviewedOptions(question, response).map(({ id, mark, label }) => (
        <ReviewedPart key={id} mark={mark} label={t(label)} why={text.options?.[id]?.feedback}>
          {text.options?.[id]?.text ?? id}
        </ReviewedPart>
      ))}
    </div>
  );
}

export function ReviewedTrueFalse({
  question,
  text,
  response,
}: {
  question: QuestionOf<'truefalse'>;
  text: QuestionText;
  response: Response | undefined;
}) {
  const t = useReviewWords();
  const given = response?.kind === 'truefalse' ? response.value : undefined;
  const part = (value: boolean, mark: MarkKind, label: MessageKey) => (
    <ReviewedPart mark={mark} label={t(label)} why={text.options?.[String(value)]?.feedback}>
      {t(value ? 'quizzes.true' : 'quizzes.false')}
    </ReviewedPart>
  );
  return (
    <div className="space-y-3">
      {given !== undefined && part(given, given === question.key ? 'right' : 'other', 'quizzes.yourAnswer')}
      {given !== question.key && part(question.key, 'better', 'quizzes.betterAnswer')}
    </div>
  );
}

function reviewedOptions(
  question: QuestionOf<'single' | 'multiple'>,
  response: Response | undefined,
): ReviewedOption[] {
  const chosen = chosenIn(response).filter((id) => question.options.includes(id));
  const isSingle = question.kind === 'single';
  const key = question.kind === 'single' ? [question.key] : question.key;
  const given = chosen.map((id): ReviewedOption => {
    if (isSingle) return { id, mark: key.includes(id) ? 'right' : 'other', label: 'quizzes.yourAnswer' };
    if (key.includes(id)) return { id, mark: 'right', label: 'quizzes.chosenRight' };
    return { id, mark: 'other', label: 'quizzes.chosenOther' };
  });
  const missed = key
    .filter((id) => !chosen.includes(id))
    .map((id): ReviewedOption => ({ id, mark: 'better', label: isSingle ? 'quizzes.betterAnswer' : 'quizzes.missed' }));
  return [...given, ...missed];
}

function chosenIn(response: Response | undefined): string[] {
  if (response?.kind === 'single') return [response.choice];
  return response?.kind === 'multiple' ? response.choices : [];
}
