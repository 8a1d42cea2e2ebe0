import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { formatDayAndTime } from '~/i18n/dates.ts';
import { DefinitionView } from '~/reports/definition-view.tsx';
import { definitionLines, viewLines } from '~/reports/figures-definition.ts';
import {
  cellText,
  DIMENSION_WORDS,
  NOTE_WORDS,
  rowWords,
  STATE_WORDS,
  unitWords,
  wordingIn,
} from '~/reports/figures-words.ts';
import type { OpenedFigure } from '~/reports/opened-figure.server.ts';
import { quarterWords } from '~/reports/quarter-words.ts';
import { Facts, Heading, Section } from '~/ui/page.tsx';
import { Behind } from './behind.tsx';
import { aboutFigure } from './about-figure.ts';
import type { Loaded } from './route.tsx';

/** A figure, and how it was counted. */
export function Opened({ loaded: { table, titles, timeZone }, opened }: { loaded: Loaded; opened: OpenedFigure }) {
  const t = useTranslate();
  const locale = useLocale();
  const { row, cell, quarter, definition, behind } = opened;
  const words = { t, locale, titles };
  const unit = unitWords(definition.measure, row.kind, t);
  const name = wordingIn(locale, definition.wording);
  const when = quarter ? quarterWords(quarter.startsOn, locale) : t('reports.yearNamed', { year: String(table.year) });
  const state =
    quarter?.closedAt != null
      ? t('reports.closedOn', { when: formatDayAndTime(quarter.closedAt, locale, timeZone) })
      : quarter && t(STATE_WORDS[quarter.state]);
  const { breakdown } = table;
  const rowLabel = t(breakdown && row.category !== null ? DIMENSION_WORDS[breakdown] : 'reports.row');
  const about = aboutFigure(opened);
  return (
    <>
      <Heading over={`${rowWords(table, row, words)} · ${when}`}>
        {cell.kind === 'none' && t('reports.noFigure')}
        {cell.kind === 'hidden' && `– (${t('reports.hidden')})`}
        {'value' in cell && `${cellText(cell, t, unit)}${unit && unit !== '%' ? ` ${unit}` : ''}`}
      </Heading>
      <p className="max-w-prose text-xl" lang={name.lang}>
        {name.text}
      </p>
      {about.length > 0 && (
        <ul className="max-w-prose list-disc space-y-1 pl-5">
          {about.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      )}
      <Section title={t('reports.howCounted')}>
        <Facts
          facts={[
            { label: rowLabel, value: rowWords(table, row, words) },
            { label: t('reports.quarter'), value: quarter ? `${when} (${state})` : t('reports.allQuarters') },
          ]}
        />
        <DefinitionView lines={viewLines(table, words, timeZone)} />
        <DefinitionView lines={definitionLines(definition, words)} />
        <ul className="max-w-prose list-disc space-y-1 pl-5 text-soft">
          {table.notes.map((note) => (
            <li key={note}>{t(NOTE_WORDS[note])}</li>
          ))}
        </ul>
      </Section>
      {behind && <Behind rows={behind} words={words} timeZone={timeZone} />}
    </>
  );
}
