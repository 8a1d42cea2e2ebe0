import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ADDRESS } from './study.ts';
import { expect, test } from './watched.ts';

/** Each page is looked at four times. */
test.setTimeout(120_000);

const WIDTHS = { wide: 1280, narrow: 360 };
const PAGES = ['/', '/courses', ADDRESS, `${ADDRESS}/act-means-purpose`, '/sign-in', '/sign-up', '/verify', '/help/kg'];
const MORE = [
  `${ADDRESS}/eleven-indicators`,
  `${ADDRESS}/four-pillars?lang=ru`,
  `${ADDRESS}/quizzes/final`,
  '/join',
  '/help',
];

for (const address of PAGES) {
  test(`anybody can perceive and use ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of Object.values(WIDTHS)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await expectNoBarrier(everyRule(page), `light, ${width} px`);
      // The dark scheme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarrier(axe(page).withRules(['color-contrast', 'link-in-text-block']), `dark, ${width} px`);
    }
  });
}

test('on a narrow screen no page scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: WIDTHS.narrow, height: 740 });
  for (const address of [...PAGES, ...MORE]) {
    await page.goto(address);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, address).toBeLessThanOrEqual(0);
  }
});

function axe(page: Page) {
  // A page of ours has no frames, so that axe needs none of its own.
  return new AxeBuilder({ page }).setLegacyMode();
}

function everyRule(page: Page) {
  return axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']);
}

async function expectNoBarrier(rules: AxeBuilder, how: string) {
  const { violations, passes } = await rules.analyze();
  const barriers = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
  expect(barriers, how).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}
