import type { ReactNode } from 'react';

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
        <thead className="bg-sunken">
          <tr>
            {head.map((cell, index) => (
              <th
                key={index}
                scope="col"
                aria-sort={index === sortedBy ? 'ascending' : undefined}
                className="px-4 py-3 font-semibold"
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className="border-t border-line align-top">
              {row.map((cell, column) => (
                <td key={column} className="px-4 py-3">
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
