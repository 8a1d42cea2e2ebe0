import type { ReactNode } from 'react';
import { useTranslate } from '~/i18n/translate.tsx';
import type { Shown } from './follow-up-figures.ts';

/** Writes a count; a dash, said as “kept back”, where it is. */
export function useShown(): (count: Shown) => ReactNode {
  const t = useTranslate();
  return (count) =>
    count ?? (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('followup.hidden')}</span>
      </>
    );
}
