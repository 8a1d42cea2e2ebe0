import { useTranslate } from '~/i18n/translate.tsx';

/** An empty, half or full circle, and the same in words for those who do not see it. */
export function ModuleMark({ done, total }: { done: number; total: number }) {
  const t = useTranslate();
  return (
    <span className="flex flex-col items-center gap-1">
      <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true">
        <circle cx="8" cy="8" r="6" className="fill-surface stroke-brand stroke-2" />
        {done > 0 && (
          <path
            d={done < total ? 'M8 2a6 6 0 0 0 0 12z' : 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0'}
            className="fill-brand"
          />
        )}
      </svg>
      <span aria-hidden="true" className="text-sm text-soft">
        {done}/{total}
      </span>
      <span className="sr-only">{t('matrix.moduleLessons', { done, total })}</span>
    </span>
  );
}
