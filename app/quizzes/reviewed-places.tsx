import type { QuestionOf, QuestionText, Response } from './question.ts';
import { useReviewWords } from './reader.tsx';
import { ReviewedPart } from './reviewed-part.tsx';

/** The order given and, where it differs, a better one. */
export function ReviewedOrder({
  question,
  text,
  response,
}: {
  question: QuestionOf<'order'>;
  text: QuestionText;
  response: Response | undefined;
}) {
  const t = useReviewWords();
  const given = response?.kind === 'order' ? response.sequence : [];
  const isRight = given.join(' ') === question.key.join(' ');
  return (
    <div className="space-y-3">
      {given.length > 0 && (
        <ReviewedPart mark={isRight ? 'right' : 'other'} label={t('quizzes.yourOrder')}>
          <Sequence ids={given} text={text} />
        </ReviewedPart>
      )}
      {!isRight && (
        <ReviewedPart mark="better" label={t('quizzes.betterOrder')}>
          <Sequence ids={question.key} text={text} />
        </ReviewedPart>
      )}
    </div>
  );
}

/** Line by line: what was chosen for it and, where it differs, a better match. */
export function ReviewedMatch({
  question,
  text,
  response,
}: {
  question: QuestionOf<'match'>;
  text: QuestionText;
  response: Response | undefined;
}) {
  const pairs = response?.kind === 'match' ? response.pairs : {};
  return (
    <ul className="space-y-4">
      {question.options.map((id) => (
        <li key={id} className="space-y-2">
          <p>{text.options?.[id]?.text ?? id}</p>
          <MatchedLine given={pairs[id]} better={question.key[id]} text={text} />
        </li>
      ))}
    </ul>
  );
}

function MatchedLine({ given, better, text }: { given?: string; better?: string; text: QuestionText }) {
  const t = useReviewWords();
  const words = (target: string) => text.targets?.[target]?.text ?? target;
  return (
    <>
      {given !== undefined && (
        <ReviewedPart mark={given === better ? 'right' : 'other'} label={t('quizzes.yourAnswer')}>
          {words(given)}
        </ReviewedPart>
      )}
      {given !== better && better !== undefined && (
        <ReviewedPart mark="better" label={t('quizzes.betterAnswer')}>
          {words(better)}
        </ReviewedPart>
      )}
    </>
  );
}

function Sequence({ ids, text }: { ids: string[]; text: QuestionText }) {
  return (
    <ol className="list-decimal space-y-1 pl-6">
      {ids.map((id) => (
        <li key={id}>{text.options?.[id]?.text ?? id}</li>
      ))}
    </ol>
  );
}
