/** Something an author has to mend, and where. */
export interface Fault {
  /** From the project's folder, with forward slashes. */
  file: string;
  line: number;
  column?: number;
  what: string;
  expected: string;
  /** Shown, but stops nothing. */
  warning?: boolean;
  /** Stops the check but not a build, so that it can be looked at while somebody writes it. */
  unwritten?: boolean;
}

/** A fault at a part of a file of facts. */
export function faultIn(
  sheet: { file: string; line(path: readonly PropertyKey[]): number },
  path: readonly PropertyKey[],
  what: string,
  expected: string,
): Fault {
  return { file: sheet.file, line: sheet.line(path), what, expected };
}

export function faultLine({ file, line, column, what, expected, warning }: Fault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${warning ? 'warning: ' : ''}${what}; expected ${expected}`;
}

/** By file, then by line. */
export function inOrder(faults: Fault[]): Fault[] {
  return [...faults].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      (one.column ?? 0) - (other.column ?? 0) ||
      compare(one.what, other.what),
  );
}

export function stops(fault: Fault): boolean {
  return !fault.warning;
}

export function stopsBuild(fault: Fault): boolean {
  return stops(fault) && !fault.unwritten;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
