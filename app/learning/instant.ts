import { formatDayAndTime } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';

const TIME_ZONE = 'Asia/Tashkent';

/** Writes an instant with the place whose clock it is on: a page without scripts does not know the reader's. */
export function useInstant(): (instant: Date | string) => string {
  const t = useTranslate();
  const locale = useLocale();
  return (instant) => t('learning.instant', { when: formatDayAndTime(new Date(instant), locale, TIME_ZONE) });
}
