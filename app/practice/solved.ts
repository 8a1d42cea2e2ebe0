import { arrivingOf, bestOffer } from './arriving.ts';
import { BEST, PRESSED } from './given.ts';
import { cellsOf, isFormulaCell } from './sheet-address.ts';
import type { Given, Task } from './task.ts';

/** A right answer, for whoever asks to see it; nothing where there is none to show. */
export function solved(task: Task): Given | undefined {
  switch (task.kind) {
    case 'spot':
      return Object.fromEntries(task.wrong.map((part) => [part, 'on']));
    case 'order':
      return Object.fromEntries(task.key.map((step, index) => [step, String(index + 1)]));
    case 'sort':
      return task.items;
    case 'press':
      return { [PRESSED]: task.right };
    case 'slide':
      return { [PRESSED]: String(task.stops.indexOf(task.right)) };
    case 'sheet':
      return Object.fromEntries(
        cellsOf(task.rows)
          .filter(isFormulaCell)
          .map(({ address, content }) => [address, content]),
      );
    case 'compare': {
      const sums = Object.entries(task.offers).map(([id, offer]) => [id, String(arrivingOf(task.amount, offer))]);
      return { ...Object.fromEntries(sums), [BEST]: bestOffer(task) };
    }
    default:
      return undefined;
  }
}
