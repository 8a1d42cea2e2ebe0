import type { HelpLine } from './line.ts';

/** For tests: a line that somebody called, with what a test changes. */
export function sampleLine(changes: Partial<HelpLine> = {}): HelpLine {
  return {
    country: 'KZ',
    number: '000',
    kind: 'talk',
    name: { en: 'A line', ru: 'Линия' },
    hours: null,
    languages: null,
    cost: null,
    text: null,
    mustReport: null,
    note: null,
    confidence: 'medium',
    source: { name: { en: 'an office' }, date: '2026-09-01' },
    verifiedOn: '2026-10-01',
    verifiedBy: 'duty officer',
    ...changes,
  };
}

/** As app/help/directory.json would hold it. */
export function sampleEntry(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { mustReport, verifiedOn, verifiedBy, ...line } = sampleLine();
  return { ...line, must_report: mustReport, verified_on: verifiedOn, verified_by: verifiedBy, ...changes };
}
