import { Link } from '@remix-run/react';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import type { Ask } from './asks.ts';

const WORDS: Record<Ask['kind'], { text: MessageKey; link: MessageKey }> = {
  entry: { text: 'followup.entryOffer', link: 'followup.entryLink' },
  survey: { text: 'survey.offer', link: 'survey.offerLink' },
  consent: { text: 'followup.offer', link: 'followup.offerLink' },
  due: { text: 'followup.due', link: 'followup.dueLink' },
};

/** The one thing that a person may be asked about a course now, in a quiet line below it. */
export function AskLine({ course, ask }: { course: string; ask: Ask | null }) {
  const t = useTranslate();
  if (!ask) return null;
  const { text, link } = WORDS[ask.kind];
  return (
    <p className="border-t border-line pt-3 text-soft">
      {t(text)}{' '}
      <Link to={addressOf(course, ask)} className="inline-flex min-h-12 items-center">
        {t(link)}
      </Link>
    </p>
  );
}

function addressOf(course: string, ask: Ask): string {
  switch (ask.kind) {
    case 'entry':
      return `/courses/${course}/start`;
    case 'survey':
      return `/courses/${course}/feedback`;
    case 'consent':
      return `/courses/${course}/follow-up`;
    case 'due':
      return `/follow-up/${ask.id}`;
  }
}
