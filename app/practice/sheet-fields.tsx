import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { fieldName, LONGEST_FORMULA } from './given.ts';
import { formatNumber } from './format-number.ts';
import { RemarkLine } from './remark-line.tsx';
import type { ShownCell } from './shown-task.ts';
import type { FieldsProps } from './task-fields.tsx';

const CELL = 'border border-line px-2 py-1.5';
const EDGE = `${CELL} bg-sunken text-center text-soft font-normal`;

/** A table as such programs show it: letters above, numbers at the side, and empty cells to type a formula in. */
export function SheetFields({ task, given, remarks }: FieldsProps<'sheet'>) {
  const t = useTranslate();
  const width = Math.max(...task.rows.map(({ cells }) => cells.length));
  const letters = ['A', ...'BCDEFG'.slice(0, width)];
  return (
    <div className="space-y-3">
      <p className="text-soft">{t('practice.sheetHint', { unit: task.unit })}</p>
      <div className="overflow-x-auto" role="group" aria-label={task.title} tabIndex={0}>
        <table className="border-collapse bg-surface">
          <thead>
            <tr>
              <td className={EDGE} />
              {letters.map((letter) => (
                <th key={letter} scope="col" className={EDGE}>
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {task.rows.map(({ label, cells }, row) => (
              <tr key={row}>
                <td className={EDGE}>{row + 1}</td>
                <th scope="row" className={`${CELL} text-left font-normal`}>
                  {label}
                </th>
                {cells.map((cell) => (
                  <td key={cell.address} className={CELL}>
                    <CellContent task={task.id} cell={cell} given={given[cell.address]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {Object.entries(remarks).map(([address, remark]) => (
        <p key={address} id={`${fieldName(task.id, address)}-remark`}>
          <strong>{address}:</strong> <RemarkLine remark={remark} />
        </p>
      ))}
    </div>
  );
}

function CellContent({ task, cell, given }: { task: string; cell: ShownCell; given: string | undefined }) {
  const t = useTranslate();
  const locale = useLocale();
  if (cell.is === 'amount') return <span className="block text-right">{formatNumber(cell.amount, locale)}</span>;
  const name = fieldName(task, cell.address);
  return (
    <input
      id={name}
      name={name}
      aria-label={t('practice.cell', { address: cell.address })}
      aria-describedby={`${name}-remark`}
      defaultValue={given}
      maxLength={LONGEST_FORMULA}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      className="block min-h-11 w-32 rounded border-2 border-edge bg-surface px-2 font-mono text-ink sm:w-44"
    />
  );
}
