import type { MessageKey } from '~/i18n/messages.ts';
import { isDay } from './cohort-form.ts';

export interface MeetingDraft {
  title: string;
  /** `YYYY-MM-DD` in the cohort's time zone. */
  heldOn: string;
  minutes: number;
  /** A slug, or null: every course of the cohort. */
  course: string | null;
}

export type MeetingField = 'title' | 'heldOn' | 'minutes' | 'course';
export type MeetingErrors = Partial<Record<MeetingField, MessageKey>>;

const LONGEST_MINUTES = 720;

/** Reads the form, keeping what was typed beside every fault. `courses`: slugs of the cohort's. */
export function readMeetingForm(
  form: FormData,
  courses: string[],
): {
  typed: Record<MeetingField, string>;
  draft: MeetingDraft;
  errors: MeetingErrors;
} {
  const text = (field: MeetingField) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  };
  const typed = { title: text('title'), heldOn: text('heldOn'), minutes: text('minutes'), course: text('course') };
  const draft = {
    ...typed,
    minutes: /^\d{1,4}$/.test(typed.minutes) ? Number(typed.minutes) : Number.NaN,
    course: courses.find((course) => course === typed.course) ?? null,
  };
  return { typed, draft, errors: problems(draft) };
}

function problems({ title, heldOn, minutes }: MeetingDraft): MeetingErrors {
  const errors: MeetingErrors = {};
  if (title.length < 2 || title.length > 80 || /[\p{C}\u2028\u2029]/u.test(title))
    errors.title = 'meetings.titleProblem';
  if (!isDay(heldOn)) errors.heldOn = 'meetings.heldOnProblem';
  if (!(minutes >= 5 && minutes <= LONGEST_MINUTES)) errors.minutes = 'meetings.minutesProblem';
  return errors;
}
