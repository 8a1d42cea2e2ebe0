import type { ReactNode } from 'react';
import type { Translate } from '~/i18n/messages.ts';

export function KeyPoint({ t, children }: { t: Translate; children?: ReactNode }) {
  return (
    <div className="key-point">
      <p className="part-label">{t('catalog.keyPoint')}</p>
      {children}
    </div>
  );
}

export function Remember({ t, children }: { t: Translate; children?: ReactNode }) {
  return (
    <section className="remember">
      <h2>{t('catalog.remember')}</h2>
      {children}
    </section>
  );
}
