import { Link } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { NeedItem } from './morning.ts';
import { nextStep, type Need } from './needs-a-hand.ts';

const WORDS: Record<Need, { why: MessageKey; step: MessageKey }> = {
  'tries-spent': { why: 'matrix.triesSpent', step: 'matrix.stepTries' },
  'failed-twice': { why: 'matrix.failedTwice', step: 'matrix.stepTries' },
  overdue: { why: 'matrix.overdue', step: 'matrix.stepDue' },
  'due-soon': { why: 'matrix.dueSoon', step: 'matrix.stepDue' },
  stalled: { why: 'matrix.stalled', step: 'matrix.stepNotes' },
  'not-started': { why: 'matrix.notStarted', step: 'matrix.stepCode' },
};

/** `where`: the course or cohort, said where there are several. */
export function NeedsList({ items }: { items: (NeedItem & { where?: string })[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {items.map((item) => (
        <li
          key={`${item.cohortId} ${item.course} ${item.personId}`}
          className="grid gap-x-6 gap-y-1 px-5 py-3 sm:grid-cols-[12rem_1fr_max-content]"
        >
          <span className="font-semibold break-words">{item.username}</span>
          <span>
            {t(WORDS[item.need].why, { count: item.finalsFailed, day: dayOf(item) })}
            {item.where && <span className="text-soft"> · {item.where}</span>}
          </span>
          <Link to={nextStep(item.need, item.cohortId, item.personId)}>
            {t(WORDS[item.need].step)}
            <span className="sr-only"> {item.username}</span>
          </Link>
        </li>
      ))}
    </ul>
  );

  function dayOf({ need, lastActivity, dueOn, timeZone }: NeedItem): string {
    if (need === 'stalled') return lastActivity ? formatDay(lastActivity, locale, timeZone) : '';
    return dueOn ? formatDay(new Date(dueOn), locale) : '';
  }
}
