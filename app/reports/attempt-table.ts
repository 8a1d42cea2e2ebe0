import type { Attempt, Enrolment } from '~/db/model.ts';
import { percent } from '~/quizzes/score.ts';
import type { Cell, Column } from '~/print/table.ts';
import { ageBand } from './age-band.ts';

type OfAttempt = 'quiz' | 'form' | 'versionHash' | 'locale' | 'mode' | 'startedAt' | 'submittedAt';
type OfResult = 'points' | 'maxPoints' | 'passed' | 'awaiting';
type OfRun = 'course' | 'completedAt' | 'countedSex' | 'countedBirthYear' | 'countedCountry' | 'countedSector';

/** What an export tells of an attempt: nothing that names anybody. */
export type AttemptForExport = Pick<Attempt, OfAttempt | OfResult> &
  Pick<Enrolment, OfRun> & {
    /** The same for all attempts of one run, in every export; it cannot be turned back into the run's id. */
    run: string;
  };

type CellOf = (attempt: AttemptForExport) => Cell;

/** Headed the same in every language, since programs read them. Codes begin with a letter: none is taken for a number. */
const COLUMNS: [head: string, kind: Column['kind'], cell: CellOf, width?: number][] = [
  ['run', 'text', ({ run }) => `r${run}`, 20],
  ['course', 'text', ({ course }) => course, 26],
  ['quiz', 'text', ({ quiz }) => quiz],
  ['form', 'text', ({ form }) => form],
  ['version', 'text', ({ versionHash }) => `v${versionHash.slice(0, 12)}`, 16],
  ['language', 'text', ({ locale }) => locale],
  ['mode', 'text', ({ mode }) => mode],
  ['started_at', 'instant', ({ startedAt }) => startedAt, 18],
  ['submitted_at', 'instant', ({ submittedAt }) => submittedAt, 18],
  ['points', 'number', ({ points }) => points],
  ['max_points', 'number', ({ maxPoints }) => maxPoints],
  ['percent', 'number', ({ points, maxPoints }) => (points === null ? null : percent(points, maxPoints ?? 0))],
  ['passed', 'number', ({ passed }) => (passed === null ? null : Number(passed))],
  ['awaiting', 'number', ({ awaiting }) => awaiting],
  ['completed_at', 'instant', ({ completedAt }) => completedAt, 18],
  ['sex', 'text', ({ countedSex }) => countedSex],
  ['age_band', 'text', bandOf],
  ['country', 'text', ({ countedCountry }) => countedCountry],
  ['sector', 'text', ({ countedSector }) => countedSector],
];

export const ATTEMPT_COLUMNS: Column[] = COLUMNS.map(([head, kind, , width]) => ({ head, kind, width }));

export function attemptRow(attempt: AttemptForExport): Cell[] {
  return COLUMNS.map(([, , cell]) => cell(attempt));
}

function bandOf({ countedBirthYear, completedAt }: AttemptForExport): string | null {
  return countedBirthYear !== null && completedAt ? ageBand(countedBirthYear, completedAt.getUTCFullYear()) : null;
}
