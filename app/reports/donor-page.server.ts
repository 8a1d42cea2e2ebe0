import { isDeepStrictEqual } from 'node:util';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { closedFigures, type ClosedFigures } from './closed-quarter.server.ts';
import { donorBlock, isOfContract, quarterBefore, type DonorBlock, type DonorPage } from './donor-page.ts';
import { figuresFor } from './figures.server.ts';
import type { FiguresAsked, ReportTable } from './figures-table.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './indicators.server.ts';
import type { View } from './report-views.ts';
import { yearOf, type Quarter } from './quarter.ts';

/** A closed quarter for the donor, as far as somebody may see it; null where it is not closed. So many statements for each indicator. */
export async function donorPage(view: View, startsOn: Quarter): Promise<DonorPage | null> {
  const closed = await closedFigures([quarterBefore(startsOn), startsOn]);
  const found = closed.find((each) => each.startsOn === startsOn);
  const before = closed.find((each) => each.startsOn < startsOn) ?? null;
  if (!found) return null;
  const blocks: DonorBlock[] = [];
  let isPart = false;
  for (const indicator of indicators()) {
    const tables = await tablesOf(view, indicator, { startsOn, before: before?.startsOn ?? null });
    if (!tables) isPart = true;
    else {
      const rules = { now: ruleIn(found, indicator) ?? indicator, before: before && ruleIn(before, indicator) };
      const block = donorBlock(tables, startsOn, rules);
      if (block) blocks.push(block);
    }
  }
  return {
    issuer: env().ISSUER,
    view,
    startsOn,
    closedAt: found.closedAt,
    before: before && { startsOn: before.startsOn, closedAt: before.closedAt },
    asOf: now(),
    timeZone: env().TIME_ZONE,
    blocks: blocks.sort((one, other) => Number(isOfContract(other)) - Number(isOfContract(one))),
    isPart,
  };
}

/** Null where the indicator is of the whole programme, and this view is not. */
async function tablesOf(
  { scope }: View,
  { code, yearStarts, exactBy }: Indicator,
  { startsOn, before }: { startsOn: Quarter; before: Quarter | null },
) {
  const years = { now: yearOf(startsOn, yearStarts), before: before === null ? null : yearOf(before, yearStarts) };
  const isWhole = scope.countries === 'all' && scope.organisations === 'all';
  const both = async (asked: Omit<FiguresAsked, 'indicator' | 'year'>) => {
    const found = await figures({ indicator: code, year: years.now, ...asked });
    const isSameYear = years.before === years.now;
    const earlier =
      isSameYear || years.before === null ? null : await figures({ indicator: code, year: years.before, ...asked });
    return { found, earlier: isSameYear ? found : earlier };
  };
  const main = await both({});
  if (!main.found) return null;
  const sexes = exactBy === 'sex' ? await both({ breakdown: 'sex', exact: isWhole }) : null;
  const isOfTheSame = sexes?.found?.breakdown === 'sex' && isDeepStrictEqual(sexes.found.within, main.found.within);
  const sex = isOfTheSame ? sexes : null;
  return { now: main.found, before: main.earlier, bySex: sex?.found ?? null, bySexBefore: sex?.earlier ?? null };

  async function figures(asked: FiguresAsked): Promise<ReportTable | null> {
    const table = await figuresFor(scope, asked);
    return 'refused' in table ? null : table;
  }
}

function ruleIn({ content }: ClosedFigures, { code }: Indicator): Indicator | null {
  return content.indicators.find(({ definition }) => definition.code === code)?.definition ?? null;
}
