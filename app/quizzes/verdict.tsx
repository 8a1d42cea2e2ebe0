import { useTranslate } from '~/i18n/translate.tsx';
import type { MessageKey } from '~/i18n/messages.ts';
import { Mark, type MarkKind } from './mark.tsx';
import type { Grade } from './question.ts';
import { awaitsReader } from './rescore.ts';

/** How the answer came out, in words, with its points. */
export function Verdict({ answered, grade }: { answered: boolean; grade: Grade }) {
  const t = useTranslate();
  const { mark, message } = verdictOf(answered, grade);
  const points = t('quizzes.pointsOf', { points: Math.round(grade.points * 100) / 100, max: grade.maxPoints });
  return (
    <p className="flex items-start gap-2 text-soft">
      <Mark kind={mark} />
      <span>
        <strong className="font-semibold text-ink">{t(message)}</strong> ({points})
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
