import { Link } from '@remix-run/react';
import type { MatrixRow } from '~/cohorts/matrix.ts';
import { NEEDS, nextStep, type Need } from '~/cohorts/needs-a-hand.ts';
import { formatDay } from '~/i18n/dates.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';
import type { CourseMatrix } from './matrix-table.tsx';

const WORDS: Record<Need, { why: MessageKey; step: MessageKey }> = {
  'tries-spent': { why: 'matrix.triesSpent', step: 'matrix.stepTries' },
  'failed-twice': { why: 'matrix.failedTwice', step: 'matrix.stepTries' },
  overdue: { why: 'matrix.overdue', step: 'matrix.stepDue' },
  'due-soon': { why: 'matrix.dueSoon', step: 'matrix.stepDue' },
  stalled: { why: 'matrix.stalled', step: 'matrix.stepNotes' },
  'not-started': { why: 'matrix.notStarted', step: 'matrix.stepNotes' },
};

interface Props {
  cohort: { id: string; timeZone: string };
  courses: CourseMatrix[];
}

export function NeedsSection({ cohort, courses }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const waiting = courses.flatMap(({ slug, title, rows }) =>
    rows.flatMap((row) => (row.need ? [{ key: `${slug} ${row.personId}`, title, row, need: row.need }] : [])),
  );
  waiting.sort((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need));
  return (
    <Section title={t('matrix.needsTitle')}>
      {waiting.length === 0 ? (
        <p>{t('matrix.needsNone')}</p>
      ) : (
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
          {waiting.map(({ key, title, row, need }) => (
            <li key={key} className="grid gap-x-6 gap-y-1 px-5 py-3 sm:grid-cols-[12rem_1fr_max-content]">
              <span className="font-semibold break-words">{row.username}</span>
              <span>
                {t(WORDS[need].why, { count: row.finalsFailed, day: dayOf(row, need) })}
                {courses.length > 1 && <span className="text-soft"> · {title}</span>}
              </span>
              <Link to={nextStep(need, cohort.id, row.personId)}>
                {t(WORDS[need].step)}
                <span className="sr-only"> {row.username}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );

  function dayOf(row: MatrixRow, need: Need): string {
    if (need === 'stalled') return row.lastActivity ? formatDay(row.lastActivity, locale, cohort.timeZone) : '';
    return row.dueOn ? formatDay(new Date(row.dueOn), locale) : '';
  }
}
