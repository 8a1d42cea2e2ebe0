import { addressOf } from './sheet-address.ts';
import { FRAME_BOXES, type Layout, type Task, type TaskText } from './task.ts';

interface Named {
  id: string;
  text: string;
}

interface Head {
  id: string;
  title: string;
  ask: string;
}

export type ShownCell = { is: 'amount'; address: string; amount: number } | { is: 'formula'; address: string };

/** All of a task that may be seen before it is answered. */
export type ShownTask = Head &
  (
    | { kind: 'spot'; parts: Named[] }
    | { kind: 'press'; parts: Named[] }
    | { kind: 'slide'; parts: Named[] }
    | { kind: 'order'; parts: Named[] }
    | { kind: 'sort'; parts: Named[]; boxes: Named[] }
    | { kind: 'type'; parts: (Named & { label?: string })[] }
    | { kind: 'scroll'; passage: string[]; parts: Named[] }
    | { kind: 'sheet'; unit: string; rows: { label: string; cells: ShownCell[] }[] }
    | { kind: 'compare'; amount: number; from: string; to: string; parts: (Named & { fee: number; rate: number })[] }
    | { kind: 'checklist'; parts: Named[] }
    | { kind: 'paper'; layout: Layout; parts: Named[]; boxes: Named[] }
  );

export type ShownKind = ShownTask['kind'];
export type ShownOf<Kind extends ShownKind> = Extract<ShownTask, { kind: Kind }>;

export function shownTask(id: string, task: Task, text: TaskText): ShownTask {
  const head = { id, title: text.title, ask: text.ask };
  const named = (ids: string[]) => ids.map((part) => ({ id: part, text: text.parts[part]?.text ?? part }));
  const labelled = (ids: string[]) => named(ids).map((part) => ({ ...part, label: text.parts[part.id]?.label }));
  const boxes = (ids: string[]) => ids.map((box) => ({ id: box, text: text.boxes[box] ?? box }));
  switch (task.kind) {
    case 'spot':
      return { ...head, kind: task.kind, parts: named(task.parts) };
    case 'order':
      return { ...head, kind: task.kind, parts: named(task.steps) };
    case 'sort':
      return { ...head, kind: task.kind, parts: named(Object.keys(task.items)), boxes: boxes(task.boxes) };
    case 'type':
      return { ...head, kind: task.kind, parts: labelled(task.lines) };
    case 'press':
      return { ...head, kind: task.kind, parts: named(task.buttons) };
    case 'slide':
      return { ...head, kind: task.kind, parts: named(task.stops) };
    case 'scroll':
      return { ...head, kind: task.kind, passage: (text.passage ?? '').split(/\n\s*\n/), parts: named(['button']) };
    case 'sheet': {
      const rows = task.rows.map(({ label, cells }, row) => ({
        label: text.parts[label]?.text ?? label,
        cells: cells.map((cell, column): ShownCell => {
          const address = addressOf(row, column);
          return typeof cell === 'number' ? { is: 'amount', address, amount: cell } : { is: 'formula', address };
        }),
      }));
      return { ...head, kind: task.kind, unit: text.unit ?? '', rows };
    }
    case 'compare': {
      const parts = named(Object.keys(task.offers)).map((part) => {
        const { fee = 0, rate = 1 } = task.offers[part.id] ?? {};
        return { ...part, fee, rate };
      });
      return { ...head, kind: task.kind, amount: task.amount, from: text.from ?? '', to: text.to ?? '', parts };
    }
    case 'checklist':
      return { ...head, kind: task.kind, parts: named(Object.keys(task.questions)) };
    case 'paper':
      return {
        ...head,
        kind: task.kind,
        layout: task.layout,
        parts: named(task.lines),
        boxes: task.layout === 'frames' ? boxes(FRAME_BOXES) : [],
      };
  }
}
