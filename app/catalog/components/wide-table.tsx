import type { ReactNode } from 'react';
import type { Translate } from '~/i18n/messages.ts';

/** A table that scrolls sideways on a narrow screen. */
export function WideTable({ t, children }: { t: Translate; children?: ReactNode }) {
  return (
    <div className="wide" role="group" aria-label={t('catalog.table')} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
