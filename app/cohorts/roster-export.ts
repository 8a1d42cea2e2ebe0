import type { Translate } from '~/i18n/messages.ts';
import type { RosterRow } from './roster.server.ts';

/** A roster as a table for a spreadsheet: one row a person, days as `YYYY-MM-DD`, results in per cent. */
export function rosterTable(rows: RosterRow[], course: string, t: Translate): { head: string[]; rows: string[][] } {
  const keys = [
    'course',
    'person',
    'name',
    'joined',
    'lessons',
    'pre',
    'post',
    'final',
    'state',
    'certificate',
  ] as const;
  return {
    head: keys.map((key) => t(`cohorts.${key}`)),
    rows: rows.map((row) => [
      course,
      row.username,
      row.name ?? '',
      day(row.joinedAt),
      String(row.lessonsDone),
      percent(row.pre),
      percent(row.post),
      percent(row.final),
      row.completedAt ? day(row.completedAt) : '',
      row.certificate ?? '',
    ]),
  };
}

function day(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function percent(result: RosterRow['pre']): string {
  return result ? String(result.percent) : '';
}
