import type { ReactNode } from 'react';
import type { Translate } from '~/i18n/messages.ts';

/** Says what a part is about and how long it takes, and offers a way around it. `number` is its place on the page. */
export function ContentNote({
  t,
  about,
  minutes,
  number,
  children,
}: {
  t: Translate;
  about: string;
  minutes: string;
  number: string;
  children?: ReactNode;
}) {
  const end = `part-end-${number}`;
  return (
    <section className="content-note">
      <p className="part-label">{t('catalog.noteLabel')}</p>
      <p>
        <strong>{capitalised(about)}.</strong> {t('catalog.noteMinutes', { minutes: Number(minutes) })}
      </p>
      <p>{t('catalog.noteChoice')}</p>
      <p>
        <a className="skip" href={`#${end}`}>
          {t('catalog.noteSkip')}
        </a>
      </p>
      {children}
      <p className="part-end" id={end} tabIndex={-1}>
        {t('catalog.noteEnd')}
      </p>
    </section>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function ShortVersion({ t, children }: { t: Translate; children?: ReactNode }) {
  return (
    <details>
      <summary>{t('catalog.noteShort')}</summary>
      <div className="answer">{children}</div>
    </details>
  );
}
