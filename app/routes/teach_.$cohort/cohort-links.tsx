import { Link } from '@remix-run/react';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';

const PLACES: [path: string, words: MessageKey][] = [
  ['meetings', 'meetings.title'],
  ['papers', 'papers.title'],
  ['certificates', 'issuing.title'],
  ['import', 'importing.title'],
  ['slips', 'slips.title'],
  ['due', 'morning.dueTitle'],
  ['messages', 'morning.messagesTitle'],
  ['trainers', 'morning.trainersTitle'],
  ['settings', 'settings.link'],
];

/** What can be done with a cohort, each on a page of its own. */
export function CohortLinks({ cohort }: { cohort: { id: string; label: string } }) {
  const t = useTranslate();
  return (
    <nav aria-label={cohort.label} className="flex flex-wrap gap-2">
      {PLACES.map(([path, words]) => (
        <Link
          key={path}
          to={`/teach/${cohort.id}/${path}`}
          className="inline-flex min-h-12 items-center rounded-lg border border-line bg-surface px-4 no-underline hover:border-brand hover:bg-brand-tint"
        >
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}
