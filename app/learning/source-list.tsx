import type { Source } from '~/catalog/course.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';

/** Where what is said comes from; the numbers are those in the text. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <ol className="list-decimal space-y-2 pl-6">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`} className="target:bg-brand-tint">
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceLine({ source: { by, title, year, url, checked } }: { source: Source }) {
  const t = useTranslate();
  const locale = useLocale();
  const read = checked
    ? t('learning.sourceRead', { day: formatDay(new Date(`${checked}T00:00:00Z`), locale) })
    : t('learning.sourceUnread');
  return (
    <>
      {by}: {url ? <a href={url}>{title}</a> : title}
      {year !== undefined && ` (${year})`}. <span className="text-soft">{read}</span>
    </>
  );
}
