import type { MessageKey } from '~/i18n/messages.ts';
import { isLocale, type Locale } from '~/i18n/locales.ts';
import { chosenCourses, COUNTRIES, isDay, labelProblem } from './cohort-form.ts';

export const MODES = ['online', 'in_person', 'blended'] as const;

/** All that a trainer may change later. Days are `YYYY-MM-DD` in the cohort's time zone. */
export interface CohortSettings {
  label: string;
  /** Slugs, one at least. */
  courses: string[];
  /** In which messages to the whole cohort are written. */
  locale: Locale | null;
  country: string | null;
  region: string | null;
  organisation: string | null;
  mode: (typeof MODES)[number];
  startsOn: string | null;
  /** From the beginning of one day to the end of another; both or neither. */
  pausedFrom: string | null;
  pausedUntil: string | null;
  /** Course slug → the day to be finished by. */
  dueOn: Record<string, string | null>;
}

export type SettingsErrors = Record<string, MessageKey>;

/** Reads the form; every fault is a message key under its field's name. `courses`: the cohort's own and those on offer. */
export function readSettingsForm(
  form: FormData,
  courses: string[],
): { settings: CohortSettings; errors: SettingsErrors } {
  const text = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  };
  const chosen = chosenCourses(form, courses);
  const settings: CohortSettings = {
    label: text('label'),
    courses: chosen,
    locale: localeOf(text('locale')),
    country: COUNTRIES.find((known) => known === text('country')) ?? null,
    region: text('region') || null,
    organisation: text('organisation') || null,
    mode: MODES.find((known) => known === text('mode')) ?? 'online',
    startsOn: text('startsOn') || null,
    pausedFrom: text('pausedFrom') || null,
    pausedUntil: text('pausedUntil') || null,
    dueOn: Object.fromEntries(chosen.map((course) => [course, text(dueField(course)) || null])),
  };
  return { settings, errors: problems(settings) };
}

export function dueField(course: string): string {
  return `due-${course}`;
}

function problems(settings: CohortSettings): SettingsErrors {
  const { label, region, organisation, startsOn, pausedFrom, pausedUntil } = settings;
  const half = (pausedFrom === null) !== (pausedUntil === null) && 'settings.pauseHalf';
  const backwards = isBefore(pausedUntil, pausedFrom) && 'settings.pauseBackwards';
  const found: [string, MessageKey | false | undefined][] = [
    ['label', labelProblem(label)],
    ['courses', settings.courses.length === 0 && 'cohorts.courseProblem'],
    ['region', tooLong(region)],
    ['organisation', tooLong(organisation)],
    ['startsOn', notADay(startsOn)],
    ['pausedFrom', notADay(pausedFrom) ?? (!pausedFrom && half)],
    ['pausedUntil', notADay(pausedUntil) ?? ((!pausedUntil && half) || backwards)],
  ];
  for (const [course, day] of Object.entries(settings.dueOn)) {
    found.push([dueField(course), notADay(day) ?? (isBefore(day, startsOn) && 'cohorts.dueBeforeStart')]);
  }
  return Object.fromEntries(found.filter((entry): entry is [string, MessageKey] => Boolean(entry[1])));
}

function localeOf(typed: string): Locale | null {
  return isLocale(typed) ? typed : null;
}

function tooLong(text: string | null): MessageKey | undefined {
  return text && (text.length > 120 || /[\p{C}\u2028\u2029]/u.test(text)) ? 'settings.textProblem' : undefined;
}

function notADay(day: string | null): MessageKey | undefined {
  return day && !isDay(day) ? 'cohorts.dateProblem' : undefined;
}

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}
