import { Link } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { useInstant } from '~/learning/instant.ts';
import { Section } from '~/ui/page.tsx';

interface Handed {
  id: string;
  submittedAt: Date | null;
  onPaper: boolean;
}

export function Results({ results }: { results: Handed[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const instant = useInstant();
  if (results.length === 0) return null;
  return (
    <Section title={t('learning.results')}>
      <ul className="list-disc space-y-2 pl-6">
        {results.map((result) => (
          <li key={result.id}>
            <Link to={`/attempts/${result.id}`}>{words(result)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );

  function words({ submittedAt, onPaper }: Handed): string {
    if (!submittedAt) return '';
    if (!onPaper) return t('learning.resultOf', { when: instant(submittedAt) });
    // Of a paper only the day is known.
    return t('papers.resultOf', { day: formatDay(submittedAt, locale, 'Asia/Tashkent') });
  }
}
