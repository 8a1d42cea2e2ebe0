import type { MarkKind } from './mark.tsx';
import type { Grade, QuestionOf, QuestionText, Recalled } from './question.ts';
import { useReviewWords } from './reader.tsx';
import { NO_CONCEPT } from './rescore.ts';
import { ReviewedPart } from './reviewed-part.tsx';

/** Each entry with what it counts as, then what else could have been named. */
export function ReviewedRecall({
  question,
  text,
  grade,
}: {
  question: QuestionOf<'recall'>;
  text: QuestionText;
  grade: Grade;
}) {
  const t = useReviewWords();
  const recalled = grade.recalled ?? [];
  const named = new Set(recalled.map(({ concept }) => concept));
  const others = question.concepts.filter((concept) => !named.has(concept));
  return (
    <div className="space-y-3">
      {recalled.map((entry, index) => (
        <Entry key={index} entry={entry} text={text} isRepeat={isRepeat(recalled, index)} />
      ))}
      {others.length > 0 && (
        <ReviewedPart mark="better" label={t('quizzes.alsoPossible')}>
          <ul className="list-disc space-y-1 pl-6">
            {others.map((concept) => (
              <li key={concept}>{text.concepts?.[concept]?.label ?? concept}</li>
            ))}
          </ul>
        </ReviewedPart>
      )}
    </div>
  );
}

function Entry({ entry, text, isRepeat }: { entry: Recalled; text: QuestionText; isRepeat: boolean }) {
  const t = useReviewWords();
  const label = text.concepts?.[entry.concept ?? '']?.label ?? entry.concept ?? '';
  const why = () => {
    if (entry.concept === null) return t('quizzes.entryAwaiting');
    if (entry.concept === NO_CONCEPT) return t('quizzes.entryOther');
    return t(isRepeat ? 'quizzes.entryRepeated' : 'quizzes.entryCounts', { label });
  };
  return (
    <ReviewedPart mark={markOf(entry, isRepeat)} label={t('quizzes.yourAnswer')} why={why()}>
      {entry.text}
    </ReviewedPart>
  );
}

function markOf(entry: Recalled, isRepeat: boolean): MarkKind {
  if (entry.concept === null) return 'open';
  if (entry.concept === NO_CONCEPT) return 'other';
  return isRepeat ? 'partly' : 'right';
}

function isRepeat(recalled: Recalled[], index: number): boolean {
  return recalled.slice(0, index).some(({ concept }) => concept === recalled[index]?.concept);
}
