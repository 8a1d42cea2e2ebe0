import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { Source } from './course.ts';

/** The sources of a lesson, numbered as its text numbers them. */
export function SourceList({ sources }: { sources: Source[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <ol className="list-decimal space-y-3 pl-6">
      {sources.map((source, index) => (
        <li key={source.id} id={`source-${index + 1}`} className="target:bg-brand-tint">
          <cite className="not-italic font-semibold">
            {source.url ? <a href={source.url}>{source.title}</a> : source.title}
          </cite>
          <br />
          {[source.by, source.year].filter(Boolean).join(', ')}.{' '}
          <span className="text-soft">
            {source.checked
              ? t('catalog.sourceRead', { day: formatDay(new Date(source.checked), locale) })
              : t('catalog.sourceUnread')}
          </span>
        </li>
      ))}
    </ol>
  );
}
