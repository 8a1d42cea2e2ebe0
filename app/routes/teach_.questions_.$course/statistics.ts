import { useTranslate } from '~/i18n/translate.tsx';
import { tellingOf } from '~/reports/question-faults.ts';
import type { Scrutiny } from '~/reports/scrutiny.ts';

/** Both statistics of a question as a sentence: the value, what it means, and how many answers it rests on. */
export function useStatistics() {
  const t = useTranslate();
  return {
    difficultyOf({ difficulty: { n, from, value }, level }: Pick<Scrutiny, 'difficulty' | 'level'>): string {
      if (value === null || level === null) return t('items.tooFew', { n, from });
      return t('items.level', { value, n, level: t(`items.${level}`) });
    },
    discriminationOf({ discrimination }: Pick<Scrutiny, 'discrimination'>): string {
      const { n, from, value } = discrimination;
      const telling = tellingOf(discrimination);
      if (n < from) return t('items.tooFew', { n, from });
      if (value === null || telling === null) return t('items.noSpread', { n });
      return t('items.telling', { value, n, word: t(`items.${telling}`) });
    },
  };
}
