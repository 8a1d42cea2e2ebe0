import type { RowProblem } from '~/cohorts/import-open-row.ts';
import { expectedWords } from '~/cohorts/import-view.ts';
import { useTranslate } from '~/i18n/translate.tsx';

export function ProblemList({ problems }: { problems: RowProblem[] }) {
  const t = useTranslate();
  return (
    <ul className="space-y-1">
      {problems.map((problem) => (
        <li key={`${problem.column} ${problem.expected}`}>
          <strong className="text-bad">
            {problem.heading}: {problem.found || t('importing.nothingFound')}.
          </strong>{' '}
          {t('importing.expected')}: {expectedWords(problem, t)}
        </li>
      ))}
    </ul>
  );
}
