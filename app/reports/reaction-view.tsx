import { languageTag } from '~/i18n/locales.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { SURVEY_VALUES } from '~/learning/survey.ts';
import { Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';
import { Bars } from './bars.tsx';
import type { ItemFigures } from './reaction-figures.ts';

/** What was said of one course: the mean of each item as a bar, and all of it as a table. */
export function ReactionView({ title, items }: { title: string; items: ItemFigures[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const tenths = new Intl.NumberFormat(languageTag(locale), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const bars = items.map(({ item, mean }) => ({
    label: t(`survey.${item}`),
    value: mean,
    text: tenths.format(mean),
  }));
  return (
    <Section title={title}>
      <Bars bars={bars} most={SURVEY_VALUES.length} />
      <Table
        caption={title}
        head={[t('survey.item'), t('survey.answers'), t('survey.mean'), ...SURVEY_VALUES]}
        rows={items.map(({ item, n, mean, counts }) => [t(`survey.${item}`), n, tenths.format(mean), ...counts])}
      />
    </Section>
  );
}
