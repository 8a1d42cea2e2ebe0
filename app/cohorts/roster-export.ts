import type { MessageKey, Translate } from '~/i18n/messages.ts';
import type { Cell, Column } from '~/print/table.ts';
import type { MatrixRow } from './matrix.ts';

export interface ExportRow extends MatrixRow {
  nameLatin: string | null;
  /** Per cent of the minutes held, whole; null before the first meeting. */
  attendance: number | null;
  /** The public code of the certificate that is valid, as it is printed. */
  code: string | null;
}

export interface ExportedCourse {
  title: string;
  /** How many there are; null where the course has gone. */
  lessons: number | null;
  /** The day of an instant in the cohort's time zone, `YYYY-MM-DD`. */
  dayOf: (instant: Date) => string;
}

type CellOf = (row: ExportRow, course: ExportedCourse, t: Translate) => Cell;

/** In order. The import reads back what it knows of them. */
const COLUMNS: [head: MessageKey, kind: Column['kind'], cell: CellOf, width?: number][] = [
  ['cohorts.course', 'text', (_, course) => course.title, 32],
  ['cohorts.person', 'text', (row) => row.username, 20],
  ['cohorts.name', 'text', (row) => row.name, 28],
  ['cohorts.joined', 'day', (row, { dayOf }) => dayOf(row.joinedAt)],
  ['exports.nameLatin', 'text', (row) => row.nameLatin, 28],
  ['exports.state', 'text', (row, _, t) => t(STATE_WORDS[row.state])],
  ['exports.lessonsDone', 'number', (row) => row.lessonsDone],
  ['exports.lessonsTotal', 'number', (_, course) => course.lessons],
  ['exports.pre', 'number', (row) => row.pre?.percent ?? null],
  ['exports.post', 'number', (row) => row.post?.percent ?? null],
  ['exports.final', 'number', (row) => row.final?.percent ?? null],
  ['exports.finalPassed', 'text', (row, _, t) => row.final && t(row.final.passed ? 'exports.yes' : 'exports.notYet')],
  ['exports.finalTries', 'number', (row) => row.finalTries],
  ['exports.awaiting', 'number', (row) => (row.pre?.awaiting ?? 0) + (row.post?.awaiting ?? 0)],
  ['exports.attendance', 'number', (row) => row.attendance],
  ['matrix.lastActivity', 'day', (row, { dayOf }) => row.lastActivity && dayOf(row.lastActivity)],
  ['cohorts.dueOn', 'day', (row) => row.dueOn],
  ['exports.completedOn', 'day', (row, { dayOf }) => row.completedAt && dayOf(row.completedAt)],
  ['exports.certificateNumber', 'text', (row) => row.certificate, 20],
  ['exports.certificateCode', 'text', (row) => row.code, 38],
];

const STATE_WORDS: Record<MatrixRow['state'], MessageKey> = {
  'not-started': 'cohorts.notStarted',
  'under-way': 'cohorts.underWay',
  completed: 'exports.completed',
};

export function rosterColumns(t: Translate): Column[] {
  return COLUMNS.map(([head, kind, , width]) => ({ head: t(head), kind, width }));
}

/** A roster as a table for a spreadsheet: one row a person, results in per cent, as the cohort's page has them. */
export function rosterRows(rows: ExportRow[], course: ExportedCourse, t: Translate): Cell[][] {
  return rows.map((row) => COLUMNS.map(([, , cell]) => cell(row, course, t)));
}
