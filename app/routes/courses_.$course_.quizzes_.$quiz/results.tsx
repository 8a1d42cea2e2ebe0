import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { useInstant } from '~/learning/instant.ts';
import { Section } from '~/ui/page.tsx';

export function Results({ results }: { results: { id: string; submittedAt: Date | null }[] }) {
  const t = useTranslate();
  const instant = useInstant();
  if (results.length === 0) return null;
  return (
    <Section title={t('learning.results')}>
      <ul className="list-disc space-y-2 pl-6">
        {results.map((result) => (
          <li key={result.id}>
            <Link to={`/attempts/${result.id}`}>
              {t('learning.resultOf', { when: result.submittedAt ? instant(result.submittedAt) : '' })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
