import type { MessageKey } from '~/i18n/messages.ts';
import { Mark, type MarkKind } from './mark.tsx';
import type { Grade } from './question.ts';
import { useReviewWords } from './reader.tsx';
import { awaitsReader } from './rescore.ts';

/** How the answer came out, in words, with its points. */
export function Verdict({ answered, grade }: { answered: boolean; grade: Grade }) {
  return <Said {...verdictOf(answered, grade)} points={grade.points} max={grade.maxPoints} />;
}

/** That the question was found faulty, with the points that everyone has for it. */
export function VoidVerdict({ points }: { points: number }) {
  return <Said mark="right" message="voiding.counts" points={points} max={points} />;
}

function Said({ mark, message, points, max }: { mark: MarkKind; message: MessageKey; points: number; max: number }) {
  const t = useReviewWords();
  return (
    <p className="flex items-start gap-2 text-soft">
      <Mark kind={mark} />
      <span>
        <strong className="font-semibold text-ink">{t(message)}</strong> (
        {t('quizzes.pointsOf', { points: Math.round(points * 100) / 100, max })})
      </span>
    </p>
  );
}

function verdictOf(answered: boolean, grade: Grade): { mark: MarkKind; message: MessageKey } {
  if (!answered) return { mark: 'open', message: 'quizzes.verdictOpen' };
  if (awaitsReader(grade)) return { mark: 'open', message: 'quizzes.verdictAwaiting' };
  if (grade.points >= grade.maxPoints) return { mark: 'right', message: 'quizzes.verdictRight' };
  if (grade.points > 0) return { mark: 'partly', message: 'quizzes.verdictPartly' };
  return { mark: 'other', message: 'quizzes.verdictOther' };
}
