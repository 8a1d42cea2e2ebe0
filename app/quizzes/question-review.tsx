import { useTranslate } from '~/i18n/translate.tsx';
import type { Grade, Question, QuestionText, Response } from './question.ts';
import { ReviewedChoices, ReviewedTrueFalse } from './reviewed-choices.tsx';
import { ReviewedMatch, ReviewedOrder } from './reviewed-places.tsx';
import { ReviewedRecall } from './reviewed-recall.tsx';
import { ReviewedTyped } from './reviewed-typed.tsx';
import { Verdict } from './verdict.tsx';

/** One answered question with its right answer and all its feedback. Only for what may be revealed in full. */
export function QuestionReview({
  question,
  text,
  response,
  grade,
  number,
}: {
  question: Question;
  text: QuestionText;
  response: Response | undefined;
  grade: Grade;
  number: number;
}) {
  const t = useTranslate();
  return (
    <article className="min-w-0 space-y-4 rounded-xl border border-line bg-surface p-5 sm:p-6">
      <header className="space-y-1">
        <h3 className="space-y-1">
          <span className="block font-normal text-soft">{t('quizzes.question', { number })}. </span>
          <span className="block text-xl">{text.stem}</span>
        </h3>
        <Verdict answered={response !== undefined} grade={grade} />
      </header>
      <Reviewed question={question} text={text} response={response} grade={grade} />
      {text.feedback && <p className="border-t border-line pt-4">{text.feedback}</p>}
    </article>
  );
}

function Reviewed({
  question,
  text,
  response,
  grade,
}: {
  question: Question;
  text: QuestionText;
  response: Response | undefined;
  grade: Grade;
}) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <ReviewedChoices question={question} text={text} response={response} />;
    case 'truefalse':
      return <ReviewedTrueFalse question={question} text={text} response={response} />;
    case 'order':
      return <ReviewedOrder question={question} text={text} response={response} />;
    case 'match':
      return <ReviewedMatch question={question} text={text} response={response} />;
    case 'number':
    case 'text':
      return <ReviewedTyped question={question} text={text} response={response} grade={grade} />;
    case 'recall':
      return <ReviewedRecall question={question} text={text} grade={grade} />;
  }
}
