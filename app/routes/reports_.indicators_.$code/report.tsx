import { Link } from '@remix-run/react';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { DefinitionView } from '~/reports/definition-view.tsx';
import { definitionLines, viewLines } from '~/reports/figures-definition.ts';
import { FiguresGrid, gridRows } from '~/reports/figures-grid.tsx';
import { isEmpty } from '~/reports/figures-headline.ts';
import { figureAddress, indicatorAddress } from '~/reports/figures-query.ts';
import type { ReportTable } from '~/reports/figures-table.ts';
import { DIMENSION_WORDS, NOTE_WORDS } from '~/reports/figures-words.ts';
import { Section } from '~/ui/page.tsx';
import { CameBy } from './came-by.tsx';
import { Drawing } from './drawing.tsx';
import { Nobody } from './nobody.tsx';
import { useNarrowing } from './narrowing.tsx';
import type { Loaded } from './route.tsx';

/** The figures, drawn and in a table, and what they are. */
export function Report({ loaded, table }: { loaded: Loaded; table: ReportTable }) {
  const t = useTranslate();
  const locale = useLocale();
  const labelOf = useNarrowing(loaded, table);
  const { titles, timeZone, query, cameBy } = loaded;
  const { indicator, quarters, breakdown, notes } = table;
  const words = { t, locale, titles };
  const rows = gridRows(table, words, {
    labelOf,
    addressOf: ({ kind, category }, quarter) => figureAddress(indicator.code, query, { kind, category, quarter }),
  });
  return (
    <>
      <DefinitionView lines={viewLines(table, words, timeZone)} />
      {isEmpty(table) && <Nobody loaded={loaded} table={table} />}
      <Drawing table={table} words={words} />
      <div className="space-y-3">
        <FiguresGrid
          caption={t('reports.figures')}
          first={breakdown ? t(DIMENSION_WORDS[breakdown]) : t('reports.row')}
          {...{ quarters, rows, words }}
        />
        <p className="text-soft print:hidden">{t('reports.opens')}</p>
        <ul className="max-w-prose list-disc space-y-1 pl-5 text-soft print:text-sm">
          {notes.map((note) => (
            <li key={note}>{t(NOTE_WORDS[note])}</li>
          ))}
        </ul>
      </div>
      <Files loaded={loaded} />
      {cameBy && cameBy.length > 0 && <CameBy tables={cameBy} query={query} words={words} />}
      <Section title={t('reports.definition')}>
        <DefinitionView lines={definitionLines(indicator, words)} />
      </Section>
    </>
  );
}

function Files({ loaded: { indicator, query, mayBeExact } }: { loaded: Loaded }) {
  const t = useTranslate();
  const exact = { ...query, breakdown: 'sex' as const, within: null, exact: true };
  const link = 'inline-flex min-h-12 items-center';
  return (
    <div className="print:hidden">
      {mayBeExact && !query.exact && (
        <p>
          <Link to={indicatorAddress(indicator.code, exact)} className={link}>
            {t('reports.showExact')}
          </Link>{' '}
          <span className="text-soft">{t('reports.showExactHint')}</span>
        </p>
      )}
      <p className="flex flex-wrap gap-x-6">
        <a href={indicatorAddress(indicator.code, query, '.csv')} className={link}>
          {t('reports.asCsv')}
        </a>
        <a href={indicatorAddress(indicator.code, query, '.xlsx')} className={link}>
          {t('reports.asXlsx')}
        </a>
      </p>
      <p className="text-soft">{t('reports.printHint')}</p>
    </div>
  );
}
