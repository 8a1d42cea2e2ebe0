import type { MessageKey } from '~/i18n/messages.ts';
import type { CohortDraft } from './cohort.server.ts';

export const COUNTRIES = ['KZ', 'KG', 'UZ', 'TM'] as const;

export type CohortField = 'label' | 'courses' | 'startsOn' | 'dueOn' | 'country';
export type CohortErrors = Partial<Record<CohortField, MessageKey>>;

/** Reads the form; every fault is a message key beside its field. `courses`: the slugs that are open. */
export function readCohortForm(form: FormData, courses: string[]): { draft: CohortDraft; errors: CohortErrors } {
  const text = (field: CohortField) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  };
  const country = text('country');
  const draft: CohortDraft = {
    label: text('label'),
    courses: chosenCourses(form, courses),
    startsOn: text('startsOn') || null,
    dueOn: text('dueOn') || null,
    country: COUNTRIES.find((known) => known === country) ?? null,
  };
  return { draft, errors: problems(draft) };
}

/** Those ticked that are on offer, in the order of the offer. */
export function chosenCourses(form: FormData, offered: string[]): string[] {
  const ticked = form.getAll('courses');
  return offered.filter((course) => ticked.includes(course));
}

function problems(draft: CohortDraft): CohortErrors {
  const errors: CohortErrors = {};
  const label = labelProblem(draft.label);
  if (label) errors.label = label;
  if (draft.courses.length === 0) errors.courses = 'cohorts.courseProblem';
  if (draft.startsOn && !isDay(draft.startsOn)) errors.startsOn = 'cohorts.dateProblem';
  if (draft.dueOn && !isDay(draft.dueOn)) errors.dueOn = 'cohorts.dateProblem';
  else if (draft.dueOn && draft.startsOn && draft.dueOn < draft.startsOn) errors.dueOn = 'cohorts.dueBeforeStart';
  return errors;
}

export function labelProblem(label: string): MessageKey | undefined {
  const isOneLine = !/[\p{C}\u2028\u2029]/u.test(label);
  return label.length >= 2 && label.length <= 80 && isOneLine ? undefined : 'cohorts.labelProblem';
}

/** A day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
