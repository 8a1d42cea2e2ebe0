import { COURSE } from './answer-key.ts';
import { heading, link } from './person.ts';
import { ADDRESS } from './study.ts';
import { expect, test } from './watched.ts';

const LESSON = `${ADDRESS}/act-means-purpose`;
const title = COURSE.lessons['uz-Cyrl']?.[0]?.title ?? '';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test('Uzbek in Cyrillic is chosen at the foot of a page, for its words and the lesson’s', async ({ page }) => {
  await page.goto(`${LESSON}?lang=uz`);
  await link(page.getByRole('contentinfo'), 'Ўзбекча').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uz-Cyrl');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'uz-Cyrl');
  await expect(heading(page, title)).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('лотин ёзувидан');
  await expect(page.locator('.prose')).not.toContainText(/[ʻʼ]/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.goto(ADDRESS);
  await expect(heading(page, COURSE.texts['uz-Cyrl']?.title ?? '')).toBeVisible();
});

test.describe('a browser that asks for Uzbek in Cyrillic', () => {
  test.use({ locale: 'uz-Cyrl-UZ' });

  test('gets it', async ({ page }) => {
    await page.goto('/courses');
    await expect(page.locator('html')).toHaveAttribute('lang', 'uz-Cyrl');
    await expect(link(page, COURSE.texts['uz-Cyrl']?.title ?? '')).toBeVisible();
  });
});
