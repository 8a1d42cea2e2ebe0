import type { PaperRefusal } from '~/cohorts/paper-order.server.ts';
import { paperResult, paperTitle, REFUSALS } from '~/cohorts/paper-words.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { fieldName } from '~/quizzes/field-names.ts';
import { Notice } from '~/ui/notice.tsx';

interface Kept {
  username: string;
  quiz: string;
  form: string | null;
  percent: number;
  passed: boolean | null;
}

export function KeptNotice({ kept }: { kept: Kept }) {
  const t = useTranslate();
  const { username } = kept;
  return (
    <Notice tone="good" role="status">
      {t('papers.kept', { test: paperTitle(t, kept), username, result: paperResult(t, kept) })}
    </Notice>
  );
}

export function RefusedNotice({ why }: { why: PaperRefusal }) {
  const t = useTranslate();
  return (
    <Notice tone="warn" role="alert" title={t('papers.refusedTitle')}>
      <p>{t(REFUSALS[why])}</p>
    </Notice>
  );
}

/** Before a paper with gaps is kept: which they are, each a link to it. */
export function OpenAnswers({
  open,
  questions,
}: {
  open: { unanswered: string[]; unfinished: Record<string, unknown> };
  questions: { id: string }[];
}) {
  const t = useTranslate();
  const ids = questions.map(({ id }) => id);
  return (
    <Notice tone="warn" role="alert" title={t('papers.openTitle')}>
      <p>{t('papers.openText')}</p>
      <ul className="flex flex-wrap gap-x-5">
        {ids
          .filter((id) => open.unanswered.includes(id) || open.unfinished[id])
          .map((id) => (
            <li key={id}>
              <a href={`#${fieldName(id)}`} className="inline-flex min-h-12 items-center">
                {t('papers.openAt', { number: ids.indexOf(id) + 1 })}
              </a>
            </li>
          ))}
      </ul>
    </Notice>
  );
}
