import type { ReactNode } from 'react';
import { useTranslate } from '~/i18n/translate.tsx';
import type { Grade, Question, QuestionText, Response } from './question.ts';
import { useReader } from './reader.tsx';
import { ReviewedChoices, ReviewedTrueFalse } from './reviewed-choices.tsx';
import { ReviewedMatch, ReviewedOrder } from './reviewed-places.tsx';
import { ReviewedRecall } from './reviewed-recall.tsx';
import { ReviewedTyped } from './reviewed-typed.tsx';
import { Verdict, VoidVerdict } from './verdict.tsx';

/**
 * One answered question with its right answer and all its feedback. Only for what may be revealed in full. What was
 * found faulty teaches nobody: the person who answered sees that it counts for them, and no more.
 */
export function QuestionReview({
  question,
  text,
  response,
  grade,
  number,
  isVoid = false,
  children,
}: {
  question: Question;
  text: QuestionText;
  response: Response | undefined;
  grade: Grade;
  number: number;
  isVoid?: boolean;
  /** Below all of it. */
  children?: ReactNode;
}) {
  const t = useTranslate();
  const reader = useReader();
  const isShown = !isVoid || reader === 'trainer';
  return (
    <article className="min-w-0 space-y-4 rounded-xl border border-line bg-surface p-5 sm:p-6 print:break-inside-avoid">
      <header className="space-y-1">
        <h3 className="space-y-1">
          <span className="block font-normal text-soft">{t('quizzes.question', { number })}. </span>
          <span className="block text-xl">{text.stem}</span>
        </h3>
        {isVoid ? (
          <VoidVerdict points={question.points} />
        ) : (
          <Verdict answered={response !== undefined} grade={grade} />
        )}
      </header>
      {isShown && <Reviewed question={question} text={text} response={response} grade={grade} />}
      {isShown && text.feedback && <p className="border-t border-line pt-4">{text.feedback}</p>}
      {children}
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
