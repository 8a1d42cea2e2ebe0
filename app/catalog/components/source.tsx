import type { Translate } from '~/i18n/messages.ts';

/** `number`: the source's place in the list that <SourceList> shows. */
export function SourceNumber({ t, number }: { t: Translate; number: number }) {
  return (
    <sup className="source">
      <a href={`#source-${number}`} aria-label={t('catalog.sourceNumber', { number })}>
        {number}
      </a>
    </sup>
  );
}
