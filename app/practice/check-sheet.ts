import { readFormula } from './formula.ts';
import { good, look, outcomeOf, type Outcome, type Remark } from './outcome.ts';
import { cellsOf, isFormulaCell, type Cell } from './sheet-address.ts';
import type { Given, TaskOf, TaskText } from './task.ts';

type Values = Record<string, string>;
type Calculate = (cells: Values) => Values;

/** Each cell is judged by itself, beside right ones: its value has to be right, and stay right when the numbers change. */
export function checkSheet(task: TaskOf<'sheet'>, text: TaskText, given: Given, calculate: Calculate): Outcome {
  const cells = cellsOf(task.rows);
  const addresses = cells.map(({ address }) => address);
  const remarks = cells.filter(isFormulaCell).map((cell): [string, Remark] => {
    const read = readFormula(given[cell.address] ?? '', addresses);
    if ('problem' in read) return [cell.address, read.problem];
    return [cell.address, judge(cell.address, read.formula, cells, calculate)];
  });
  return outcomeOf(Object.fromEntries(remarks), text.done, look('practice.lookAtMarked'));
}

function judge(address: string, formula: string, cells: Cell[], calculate: Calculate): Remark {
  const [today, later] = [contents(cells), contents(cells.map(changed))];
  const shown = calculate({ ...today, [address]: formula })[address] ?? '';
  if (shown.startsWith('#')) return look(errorIn(shown), { error: shown });
  if (!same(shown, calculate(today)[address])) return look('practice.valueDiffers', { value: shown });
  if (!same(calculate({ ...later, [address]: formula })[address], calculate(later)[address])) {
    return look('practice.onlyToday', { value: shown });
  }
  return { ...good(), key: 'practice.cellShows', values: { value: shown } };
}

function contents(cells: Cell[]): Values {
  return Object.fromEntries(cells.map(({ address, content }) => [address, String(content)]));
}

/** Other numbers, each changed by another amount, so that no two changes make up for each other. */
function changed(cell: Cell, index: number): Cell {
  return typeof cell.content === 'number' ? { ...cell, content: cell.content + 7 * 2 ** index } : cell;
}

function same(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [Number(one), Number(other)];
  return Number.isFinite(a) && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

function errorIn(shown: string) {
  if (shown.startsWith('#CIRC')) return 'practice.errorCircle' as const;
  if (shown.startsWith('#DIV')) return 'practice.errorDivision' as const;
  return shown.startsWith('#NAME') ? ('practice.errorName' as const) : ('practice.errorOther' as const);
}
