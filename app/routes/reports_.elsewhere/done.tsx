import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { isQuarter } from '~/reports/quarter.ts';
import { quarterWords } from '~/reports/quarter-words.ts';
import { Notice } from '~/ui/notice.tsx';
import type { Loaded } from './route.tsx';

/** What came of the form before. */
export function Done({ loaded: { done, installations } }: { loaded: Loaded }) {
  const t = useTranslate();
  const locale = useLocale();
  const name = installations.find(({ id }) => id === done.added)?.name;
  const said = (['brought', 'known'] as const).flatMap((word) => {
    const quarter = done[word] ?? '';
    return isQuarter(quarter) ? [t(`elsewhere.${word}`, { quarter: quarterWords(quarter, locale) })] : [];
  });
  if (name) said.push(t('elsewhere.added', { name }));
  if (done.removed !== undefined) said.push(t('elsewhere.removed'));
  if (said.length === 0) return null;
  return (
    <Notice tone="good" role="status">
      <p>{said.join(' ')}</p>
    </Notice>
  );
}
