const DIGITS = 6;

/** `VCS-2026-000001`: sequential within a course and year. */
export function numberAfter(last: string | undefined, prefix: string): string {
  const sequence = last ? Number(last.slice(prefix.length)) + 1 : 1;
  return prefix + String(sequence).padStart(DIGITS, '0');
}

export function numberPrefix(courseCode: string, issuedOn: string): string {
  return `${courseCode}-${issuedOn.slice(0, 4)}-`;
}
