import type { Cell } from './figures-cell.ts';
import { graduates, named } from './figures-sample.ts';
import { figuresFor } from './figures.server.ts';
import type { FiguresAsked, ReportTable } from './figures-table.ts';
import { WHOLE_PROGRAMME, type FigureScope } from './learning-scope.ts';

export const PEOPLE = { indicator: 'PS.5.3-15', year: 2027 };

/** For tests: an autumn, in Kazakhstan, Uzbekistan and Turkmenistan. */
export async function autumn() {
  const female = { countedSex: 'female', countedSector: 'police' } as const;
  await graduates(named('kz', 20), { on: '2026-11-03', facts: { ...female, countedCountry: 'KZ' } });
  await graduates(named('uz', 9), { on: '2026-11-04', facts: { countedCountry: 'UZ', countedSex: 'male' } });
  await graduates(named('tm', 3), { on: '2026-11-05', facts: { countedCountry: 'TM', countedSex: 'male' } });
}

export async function table(asked: FiguresAsked, scope: FigureScope = WHOLE_PROGRAMME): Promise<ReportTable> {
  const found = await figuresFor(scope, asked);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

function read(cells: Cell[]): (number | string)[] {
  return cells.map((cell) => ('value' in cell ? cell.value : cell.kind));
}

export const row = ({ rows }: ReportTable, kind: string, category: string | null = null) => {
  const found = rows.find((each) => each.kind === kind && each.category === category);
  return found && read([...found.cells, found.year]);
};
