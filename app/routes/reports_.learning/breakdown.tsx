import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { LearningDimension } from '~/reports/learning-figures.ts';
import type { LearningReport } from '~/reports/learning-report.server.ts';
import { Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';
import { categoryName, learningCells } from './words.ts';

interface Props {
  title: string;
  dimension: LearningDimension;
  report: LearningReport;
}

/** A table with a row a category; none where all are in one, since the result says the same. */
export function Breakdown({ title, dimension, report: { figures, quarters } }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const rows = figures.by[dimension];
  if (rows.length < 2 && dimension !== 'order') return null;
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <Table
        caption={title}
        head={[title, t('gains.people'), t('gains.before'), t('gains.after'), t('gains.gain')]}
        rows={rows.map(({ key, learning }) => [
          categoryName(dimension, key, { t, locale, quarters }),
          ...learningCells(t, learning),
        ])}
      />
      {rows.some(({ learning }) => learning.kind === 'hidden') && <p className="text-soft">{t('gains.hiddenMeans')}</p>}
    </Section>
  );
}
