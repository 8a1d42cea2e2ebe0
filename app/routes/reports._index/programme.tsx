import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { ChoiceLinks } from '~/reports/choice-links.tsx';
import { queryText, type FiguresQuery } from '~/reports/figures-query.ts';
import { ProblemNotice } from '~/reports/problem-notice.tsx';
import { quarterWords } from '~/reports/quarter-words.ts';
import { viewWords } from '~/reports/view-words.ts';
import { Notice } from '~/ui/notice.tsx';
import { Indicators } from './indicators.tsx';
import { Quarters } from './quarters.tsx';
import type { Loaded } from './route.tsx';

/** A year of the programme: its indicators, and where its quarters stand. */
export function Programme({ loaded }: { loaded: Loaded }) {
  const t = useTranslate();
  const locale = useLocale();
  const { year, years, views, view, problems, rest, overview, closed, titles } = loaded;
  const words = { t, locale, titles };
  const to = (change: Partial<FiguresQuery>) =>
    `/reports${queryText({ year, view: view.id === views[0]?.id ? null : view.id, ...change })}`;
  const offered = [...new Set([year, ...years])].sort();
  return (
    <>
      {closed && (
        <Notice tone="good" role="status">
          <p>{t('reports.closeDone', { quarter: quarterWords(closed, locale) })}</p>
        </Notice>
      )}
      <div className="space-y-1">
        <ChoiceLinks
          label={t('reports.year')}
          links={offered.map((one) => ({ words: String(one), to: to({ year: one }), current: one === year }))}
        />
        {views.length > 1 && (
          <ChoiceLinks
            label={t('reports.view')}
            links={views.map((one) => ({
              words: viewWords(one, words),
              to: to({ view: one.id }),
              current: one.id === view.id,
            }))}
          />
        )}
      </div>
      {problems.length > 0 && <ProblemNotice problems={problems} rest={`/reports${queryText(rest)}`} />}
      {overview && <Indicators overview={overview} loaded={loaded} words={words} />}
      <Quarters loaded={loaded} />
    </>
  );
}
