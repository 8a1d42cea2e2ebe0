/** What a task asks for and what is right, from courses/<course>/practice.yml. Never sent to a browser as it is. */
export type Task =
  /** Tick what should make one careful. */
  | { kind: 'spot'; parts: string[]; wrong: string[] }
  /** `steps` as they are shown, `key` as they belong. */
  | { kind: 'order'; steps: string[]; key: string[] }
  /** Item → box. */
  | { kind: 'sort'; boxes: string[]; items: Record<string, string> }
  /** Type each line as it stands. */
  | { kind: 'type'; lines: string[] }
  /** Press the right button; move a slider to the right stop; find the button below a long text. */
  | { kind: 'press'; buttons: string[]; right: string }
  | { kind: 'slide'; stops: string[]; right: string }
  | { kind: 'scroll' }
  | { kind: 'sheet'; rows: SheetRow[] }
  /** Work out what arrives of `amount`, and which offer is best. */
  | { kind: 'compare'; amount: number; offers: Record<string, Offer> }
  /** Questions about an offer that somebody really has: nothing is right or wrong. */
  | { kind: 'checklist'; questions: Record<string, 'yes' | 'no'> }
  /** Something to print, and to fill in by hand. */
  | { kind: 'paper'; layout: Layout; lines: string[] };

/** Lines to fill in; frames to draw and write in; a poster with a question, a drawing and the way to help. */
export type Layout = 'lines' | 'frames' | 'poster';
export const FRAME_BOXES = ['see', 'hear'];
export const POSTER_PARTS = ['question', 'drawing', 'help'];

export type TaskKind = Task['kind'];
export type TaskOf<Kind extends TaskKind> = Extract<Task, { kind: Kind }>;

/** Cells stand in columns B, C, …; a text that begins with = is a right formula, which the learner has to find. */
export interface SheetRow {
  label: string;
  cells: (number | string)[];
}

export interface Offer {
  fee: number;
  rate: number;
}

/** Words, from courses/<course>/<locale>/practice.yml. `feedback` and `done` are key material. */
export interface TaskText {
  title: string;
  ask: string;
  done: string;
  /** Parts, steps, items, lines, buttons, stops, rows, offers, questions. */
  parts: Record<string, PartText>;
  boxes: Record<string, string>;
  /** What stands above the button that has to be found. */
  passage?: string;
  /** Of the numbers in a sheet; of what is sent and of what arrives. */
  unit?: string;
  from?: string;
  to?: string;
}

export interface PartText {
  text: string;
  /** What a line to type is, such as “an e-mail address”. */
  label?: string;
  feedback?: string;
  /** Of a question: what each answer means, and whom to ask. */
  yes?: string;
  no?: string;
  unsure?: string;
  whom?: string;
}

export interface PracticeBundle {
  tasks: Record<string, Task>;
  /** Locale → task id → words. */
  texts: Record<string, Record<string, TaskText>>;
}

/** Part id, cell address or `best` → what was ticked, chosen or typed. */
export type Given = Record<string, string>;
