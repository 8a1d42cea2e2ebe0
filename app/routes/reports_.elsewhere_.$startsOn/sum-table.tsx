import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { SumCell, SumRow } from '~/reports/added-up.ts';
import { categoryWords, cellText, rowWords, unitWords, wordingIn, type ReportWords } from '~/reports/figures-words.ts';
import { Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';
import type { Loaded } from './route.tsx';

/** One indicator: a row for what is counted, a column for each installation, and their sum. */
export function SumTable({ table, loaded }: { table: Loaded['found']['tables'][number]; loaded: Loaded }) {
  const t = useTranslate();
  const locale = useLocale();
  const { by, found, titles } = loaded;
  const words: ReportWords = { t, locale, titles };
  const { indicator, rows, exact, leftOut } = table;
  const name = wordingIn(locale, indicator.wording);
  const line = ({ cells, sum }: SumRow, label: string, unit: string) => [
    label,
    ...cells.map((cell, index) => (
      <Figure key={index} cell={cell} unit={unit} words={words} none="elsewhere.notCounted" />
    )),
    <strong key="sum">
      <Figure cell={sum} unit={unit} words={words} none="elsewhere.noSum" />
    </strong>,
  ];
  const shown = rows.map((row) => {
    const label = by
      ? categoryWords(by, row.kind, words)
      : rowWords({ indicator, breakdown: null }, { kind: row.kind, category: null }, words);
    return line(row, label, unitWords(indicator.measure, by ? 'category' : row.kind, t));
  });
  const contract = (exact ?? []).map((row) =>
    line(row, t('elsewhere.exactRow', { sex: categoryWords('sex', row.kind, words) }), ''),
  );
  const names = leftOut.map((place) => found.others[place]?.name).join(', ');
  return (
    <Section title={<span lang={name.lang}>{`${indicator.code} · ${name.text}`}</span>}>
      <Table
        caption={name.text}
        head={[
          t('reports.row'),
          t('elsewhere.ours', { name: found.installation }),
          ...found.others.map((other) => other.name),
          t('elsewhere.sum'),
        ]}
        rows={[...shown, ...contract]}
      />
      {names && <p className="text-soft">{t('elsewhere.leftOut', { names })}</p>}
    </Section>
  );
}

interface FigureProps {
  cell: SumCell;
  unit: string;
  words: ReportWords;
  none: 'elsewhere.notCounted' | 'elsewhere.noSum';
}

function Figure({ cell, unit, words: { t }, none }: FigureProps) {
  if (cell.kind === 'none') return <span className="text-soft">{t(none)}</span>;
  if (cell.kind === 'at-least') return <>{t('elsewhere.atLeast', { n: cell.value })}</>;
  if (cell.kind !== 'hidden') return <>{cellText(cell, t, unit)}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('reports.hidden')}</span>
    </>
  );
}
