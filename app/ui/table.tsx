import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** The first column stays in sight when the others are scrolled. */
const STAYS = 'sticky left-0 z-10 bg-inherit pl-4';

/** A table that scrolls sideways on a narrow screen instead of breaking the page. */
export function Table({
  caption,
  head,
  rows,
  sortedBy,
}: {
  caption: string;
  head: ReactNode[];
  rows: ReactNode[][];
  /** The column that the rows are sorted by, upwards. */
  sortedBy?: number;
}) {
  return (
    <div
      className="relative overflow-x-auto rounded-xl border border-line bg-surface"
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="bg-sunken">
            {head.map((cell, index) => (
              <th
                key={index}
                scope="col"
                aria-sort={index === sortedBy ? 'ascending' : undefined}
                className={classNames('px-3 py-3 font-semibold', index === 0 && STAYS)}
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className="border-t border-line bg-surface align-top">
              {row.map((cell, column) => (
                <td key={column} className={classNames('px-3 py-3', column === 0 && STAYS)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
