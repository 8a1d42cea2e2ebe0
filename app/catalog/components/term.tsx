import type { ReactNode } from 'react';
import type { Translate } from '~/i18n/messages.ts';

export interface Meaning {
  id: string;
  term: string;
  meaning: string;
}

export function Term({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <a className="term" href={`#term-${id}`}>
      {children}
    </a>
  );
}

/** The meanings of a page's terms, at its end. */
export function Definitions({ t, meanings }: { t: Translate; meanings: Meaning[] }) {
  if (meanings.length === 0) return null;
  return (
    <section className="definitions">
      <h2>{t('catalog.definitions')}</h2>
      <dl>
        {meanings.map(({ id, term, meaning }) => (
          <div key={id} id={`term-${id}`}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/glossary">{t('catalog.glossaryAll')}</a>
      </p>
    </section>
  );
}
