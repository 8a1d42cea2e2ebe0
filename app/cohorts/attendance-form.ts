export const ATTENDANCE = ['present', 'part', 'absent'] as const;

const PREFIX = 'state-';

export function attendanceField(personId: string): string {
  return `${PREFIX}${personId}`;
}

/** Person id → what was marked. Whoever was not marked is not in it, and what is no mark is passed over. */
export function readAttendance(form: FormData): Map<string, (typeof ATTENDANCE)[number]> {
  const marked = new Map<string, (typeof ATTENDANCE)[number]>();
  for (const [field, value] of form) {
    const state = ATTENDANCE.find((known) => known === value);
    if (state && field.startsWith(PREFIX)) marked.set(field.slice(PREFIX.length), state);
  }
  return marked;
}
