import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Chart } from './chart.tsx';
import { CHART_WIDTH, placed, type ChartGroup } from './chart-layout.ts';

const GROUPS: ChartGroup[] = [
  {
    label: 'Jul–Sep 2026',
    bars: [
      { series: 0, label: 'Women & girls', value: 30, text: '30' },
      { series: 1, label: 'Men', value: 15, text: '15' },
      { series: 2, label: 'Not stated', value: null, text: '–' },
    ],
  },
  { label: 'Oct–Dec 2026', bars: [{ series: 0, label: 'Women & girls', value: 60, text: '60' }] },
];

const drawn = () =>
  renderToStaticMarkup(<Chart id="people" title="People" description="By <quarter>" groups={GROUPS} />);
const widths = (svg: string) =>
  [...svg.matchAll(/<rect x="0.5"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

test('bars are as wide as their values, and what is not known has none', () => {
  const bars = placed(GROUPS).groups.flatMap((group) => group.bars);
  expect(bars.map(({ width }) => width)).toEqual([CHART_WIDTH / 2, CHART_WIDTH / 4, 0, CHART_WIDTH]);
  expect(widths(drawn())).toEqual([CHART_WIDTH / 2 - 1, CHART_WIDTH / 4 - 1, 0, CHART_WIDTH - 1]);
});

test('whatever the values, widths keep their proportion, stay inside, and no two bars touch', () => {
  const value = fc.option(fc.nat({ max: 100_000 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 5 }), (given) => {
      const groups = given.map((values, index) => ({
        label: `${index}`,
        bars: values.map((each, series) => ({ series, label: `${series}`, value: each, text: `${each}` })),
      }));
      const { groups: found, height } = placed(groups);
      const bars = found.flatMap((group) => group.bars);
      const most = Math.max(0, ...given.flat().map((each) => each ?? 0));
      for (const [index, bar] of bars.entries()) {
        expect(bar.width).toBeCloseTo(most === 0 ? 0 : ((bar.value ?? 0) / most) * CHART_WIDTH, 1);
        expect(bar.y).toBeLessThan(height);
        expect(bar.y - (bars[index - 1]?.y ?? -100)).toBeGreaterThan(30);
      }
    }),
  );
});

test('the drawing is sound, tells those who do not see it what it shows, and asks nothing of a style sheet', () => {
  const svg = drawn();
  expect(unclosed(svg)).toEqual([]);
  expect(svg).toContain('role="img" aria-labelledby="people-title people-description"');
  expect(svg).toContain('<desc id="people-description">By &lt;quarter&gt;</desc>');
  expect(svg).not.toContain('style=');
  for (const label of ['Women &amp; girls: 30', 'Men: 15', 'Not stated: –', 'Oct–Dec 2026'])
    expect(svg).toContain(label);
});

test('a series has the same pattern in every quarter, and each a pattern of its own', () => {
  const fills = [...drawn().matchAll(/fill="(url\(#[^)]+\))"/g)].map(([, fill]) => fill);
  expect(fills).toEqual(['url(#people-0)', 'url(#people-1)', 'url(#people-2)', 'url(#people-0)']);
  for (const fill of fills) expect(drawn()).toContain(`<pattern id="${fill?.slice(5, -1)}"`);
});

/** Elements that are opened and not closed, or the other way round. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', single] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!single) open.push(name);
  }
  return open;
}
