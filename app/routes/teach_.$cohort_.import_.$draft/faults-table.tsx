import type { Judged } from '~/cohorts/import-verdict.ts';
import { expectedWords } from '~/cohorts/import-view.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Table } from '~/ui/table.tsx';

/** One line a fault: where it is, what stands there, what was expected. */
export function FaultsTable({ rows }: { rows: Judged[] }) {
  const t = useTranslate();
  const faults = rows.flatMap(({ row, verdict }) =>
    verdict.kind === 'fault' ? verdict.problems.map((problem) => ({ row: row.row, problem })) : [],
  );
  return (
    <Table
      caption={t('importing.showFaults')}
      head={(['row', 'column', 'found', 'expected'] as const).map((key) => t(`importing.${key}`))}
      rows={faults.map(({ row, problem }) => [
        row,
        problem.heading,
        problem.found || <span className="text-soft">{t('importing.nothingFound')}</span>,
        expectedWords(problem, t),
      ])}
    />
  );
}
