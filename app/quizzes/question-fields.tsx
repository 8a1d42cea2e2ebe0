import type { ReactNode } from 'react';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { classNames } from '~/ui/class-names.ts';
import { ChoiceFields, TrueFalseFields } from './choice-fields.tsx';
import { fieldName } from './field-names.ts';
import { MatchFields, OrderFields } from './place-fields.tsx';
import type { PublicQuestion } from './public-question.ts';
import type { QuestionKind, Response } from './question.ts';
import { RecallFields, TypedField } from './typed-fields.tsx';

const HINTS: Partial<Record<QuestionKind, MessageKey>> = {
  multiple: 'quizzes.multipleHint',
  order: 'quizzes.orderHint',
  match: 'quizzes.matchHint',
  number: 'quizzes.numberHint',
  text: 'quizzes.textHint',
  recall: 'quizzes.recallHint',
};

/** One question as plain form controls. `#q.<id>` leads to it, or to its only input. */
export function QuestionFields({
  question,
  number,
  total,
  response,
  error,
}: {
  question: PublicQuestion;
  number: number;
  total: number;
  response?: Response;
  error?: string;
}) {
  const t = useTranslate();
  const name = fieldName(question.id);
  const hint = HINTS[question.kind];
  const describedBy = classNames(hint && `${name}.hint`, error && `${name}.error`);
  const isOneInput = question.kind === 'number' || question.kind === 'text';
  return (
    <div className={error ? 'border-l-4 border-bad pl-4' : undefined}>
      <fieldset
        id={isOneInput ? undefined : name}
        aria-describedby={describedBy || undefined}
        className="min-w-0 space-y-3"
      >
        <Legend over={t('quizzes.questionOf', { number, total })}>{question.stem}</Legend>
        {hint && (
          <p id={`${name}.hint`} className="text-soft">
            {t(hint, { ask: question.ask ?? 0 })}
          </p>
        )}
        {error && (
          <p id={`${name}.error`} className="font-semibold text-bad">
            {error}
          </p>
        )}
        <Fields question={question} response={response} describedBy={describedBy} />
      </fieldset>
    </div>
  );
}

function Legend({ over, children }: { over: string; children: ReactNode }) {
  return (
    <legend className="space-y-1">
      <span className="block text-soft">{over}. </span>
      <span className="block text-xl leading-snug font-semibold">{children}</span>
    </legend>
  );
}

function Fields({
  question,
  response,
  describedBy,
}: {
  question: PublicQuestion;
  response?: Response;
  describedBy: string;
}) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceFields question={question} response={response} />;
    case 'truefalse':
      return <TrueFalseFields question={question} response={response} />;
    case 'order':
      return <OrderFields question={question} response={response} />;
    case 'match':
      return <MatchFields question={question} response={response} />;
    case 'number':
    case 'text':
      return <TypedField question={question} response={response} describedBy={describedBy} />;
    case 'recall':
      return <RecallFields question={question} response={response} />;
  }
}
