import type { ReactNode } from 'react';
import type { MessageKey, Translate } from '~/i18n/messages.ts';

const VERDICTS = {
  good: { sign: '✓', key: 'catalog.verdictGood' },
  partly: { sign: '◐', key: 'catalog.verdictPartly' },
  poor: { sign: '↺', key: 'catalog.verdictPoor' },
} as const satisfies Record<string, { sign: string; key: MessageKey }>;

export function Scenario({ t, title, children }: { t: Translate; title: string; children?: ReactNode }) {
  return (
    <section className="scenario">
      <h3>{title}</h3>
      <p className="hint">{t('catalog.chooseHint')}</p>
      {children}
    </section>
  );
}

export function Choice({
  t,
  label,
  verdict,
  children,
}: {
  t: Translate;
  label: string;
  verdict: keyof typeof VERDICTS;
  children?: ReactNode;
}) {
  const { sign, key } = VERDICTS[verdict];
  return (
    <details>
      <summary>{label}</summary>
      <div className="answer">
        <p className={`verdict ${verdict}`}>
          <span aria-hidden="true">{sign} </span>
          {t(key)}
        </p>
        {children}
      </div>
    </details>
  );
}
