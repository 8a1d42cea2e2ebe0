import { useTranslate } from '~/i18n/translate.tsx';
import { fieldName } from '~/quizzes/field-names.ts';
import { Notice } from '~/ui/notice.tsx';
import type { Paper } from './paper.ts';

/** Before an unfinished test is handed in: what is missing, each a link to it. */
export function LookAgain({ paper }: { paper: Paper }) {
  const t = useTranslate();
  const unfinished = paper.questions.filter((question) => paper.problems[question.id]).map((question) => question.id);
  return (
    <Notice tone="warn" role="alert" title={t('learning.kept')}>
      {paper.unanswered.length > 0 && (
        <>
          <p>{t('learning.unanswered', { count: paper.unanswered.length })}</p>
          <Questions ids={paper.unanswered} paper={paper} />
        </>
      )}
      {unfinished.length > 0 && (
        <>
          <p>{t('learning.unfinished', { count: unfinished.length })}</p>
          <Questions ids={unfinished} paper={paper} />
        </>
      )}
      <p>
        <a href="#end">{t('learning.submitAsItIs')}</a>
      </p>
    </Notice>
  );
}

function Questions({ ids, paper }: { ids: string[]; paper: Paper }) {
  const t = useTranslate();
  return (
    <ul className="flex flex-wrap gap-x-5">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${fieldName(id)}`} className="inline-flex min-h-12 items-center">
            {t('quizzes.question', { number: paper.questions.findIndex((question) => question.id === id) + 1 })}
          </a>
        </li>
      ))}
    </ul>
  );
}
