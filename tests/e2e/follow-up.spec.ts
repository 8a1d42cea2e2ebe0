import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { SURVEY_ITEMS } from '~/learning/survey.ts';
import { readLetters, type ReadLetter } from '~/mail/letter-reader.test-support.ts';
import { COURSE } from './answer-key.ts';
import { button, field, heading, link, signIn, signUp } from './person.ts';
import { ADDRESS, readLessons, startWithoutPreTest, take } from './study.ts';
import { expect, test } from './watched.ts';
import { ru } from './words.ts';

// As in playwright.config.ts.
const DATA_DIR = '.cache/browser-tests';
const WORK_COURSE = '/courses/computer-literacy';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(240_000);

test('Gulnoza says how the course was, agrees to be asked again, and answers a letter without signing in', async ({
  page,
  baseURL,
  somebodyElse,
}) => {
  await page.goto('/sign-up?lang=ru');
  const { username } = await signUp(page, 'gulnoza', ru);
  const email = `${username}@example.org`;
  await startWithoutPreTest(page, ru);
  await readLessons(page, ru);
  await take(page, 'final', 'right', ru, 'ru');
  run(['completed', username, daysAgo(95)]);

  await page.goto('/learn');
  await link(page, ru('survey.offerLink')).click();
  await button(page, ru('survey.send')).click();
  await expect(page.getByRole('alert')).toContainText(ru('survey.nothingChosen'));
  for (const item of SURVEY_ITEMS) await page.locator(`[name="${item}"][value="4"]`).check();
  await fitsPhone(page);
  await button(page, ru('survey.send')).click();
  await expect(heading(page, ru('survey.thanksTitle'))).toBeVisible();
  await link(page, ru('survey.change')).click();
  await expect(page.locator('[name="respected"][value="4"]')).toBeChecked();

  await page.goto(ADDRESS);
  await expect(link(page, ru('survey.offerLink'))).toHaveCount(0);
  await link(page, ru('followup.offerLink')).click();
  await expect(page.getByText(ru('followup.noEmail'))).toBeVisible();
  await expect(page.locator('[name="way"][value="letter"]')).toHaveCount(0);
  await page.goto('/account/profile');
  await field(page, ru('accounts.email')).fill(email);
  await button(page, ru('common.save')).click();
  await page.goto(`${ADDRESS}/follow-up`);
  await page.locator('[name="way"][value="letter"]').check();
  await button(page, ru('followup.agree')).click();
  await expect(page.getByRole('alert')).toContainText(ru('followup.hoursOpen'));
  await expect(page.locator('[name="way"][value="letter"]')).toBeChecked();
  await page.locator('[name="hours"][value="morning"]').check();
  await fitsPhone(page);
  await button(page, ru('followup.agree')).click();
  await expect(page.getByRole('status')).toContainText(ru('followup.given'));

  for (let hour = 0; hour < 2; hour += 1) run(['send'], baseURL);
  const [letter, ...more] = lettersTo(email);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe(ru('followup.letterSubject'));
  expect(letter?.text).not.toContain(username);
  expect(letter?.text).not.toContain(COURSE.texts.ru?.title ?? '');

  const anybody = await somebodyElse();
  await anybody.goto(/\S+\/follow-up\/\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  await expect(heading(anybody, ru('followup.askTitle'))).toBeVisible();
  await expect(anybody.getByText(COURSE.texts.ru?.title ?? '')).toHaveCount(0);
  await anybody.locator('[name="hindrance"][value="no-time"]').check();
  await button(anybody, ru('followup.send')).click();
  await expect(anybody.getByRole('alert')).toContainText(ru('followup.choose'));
  await expect(anybody.locator('[name="hindrance"][value="no-time"]')).toBeChecked();
  await anybody.locator('[name="used"][value="often"]').check();
  await fitsPhone(anybody);
  await button(anybody, ru('followup.send')).click();
  await expect(heading(anybody, ru('followup.thanksTitle'))).toBeVisible();

  await anybody.goto(/\S+\/stop\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  await button(anybody, ru('followup.withdraw')).click();
  await expect(heading(anybody, ru('followup.stoppedTitle'))).toBeVisible();
  await page.goto(`${ADDRESS}/follow-up`);
  await expect(page.getByText(ru('followup.given'))).toHaveCount(0);
});

test('Nurlan is asked about work as he begins, skips it, and is not asked again', async ({ page }) => {
  await page.goto('/sign-up?lang=ru');
  await signUp(page, 'nurlan', ru);
  await page.goto(WORK_COURSE);
  await button(page, ru('learning.start')).click();
  await expect(heading(page, ru('followup.entryTitle'))).toBeVisible();
  await fitsPhone(page);
  await button(page, ru('followup.goOn')).click();
  await expect(page.getByRole('alert')).toContainText(ru('followup.chooseOrSkip'));
  await page.goto('/learn');
  await link(page, ru('followup.entryLink')).click();
  await button(page, ru('followup.skip')).click();
  await expect(link(page, ru('learning.skipPre'))).toBeVisible();
  await page.goto(`${WORK_COURSE}/start`);
  await expect(heading(page, ru('followup.entryTitle'))).toHaveCount(0);
  expect((await page.request.get('/reports/follow-up')).status()).toBe(404);
  expect((await page.request.get('/reports/reaction')).status()).toBe(404);
});

test('Saule reads what people said, year by year', async ({ page }) => {
  await signIn(page, 'saule', ru);
  for (const [address, title] of [
    ['/reports/reaction', ru('survey.reportTitle')],
    ['/reports/follow-up', ru('followup.reportTitle')],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.headers()['cache-control']).toBe('private, no-store');
    await expect(heading(page, title)).toBeVisible();
    await fitsPhone(page);
    await page
      .getByRole('navigation', { name: ru('survey.years') })
      .getByRole('link')
      .last()
      .click();
    await expect(heading(page, title)).toBeVisible();
  }
});

async function fitsPhone(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

function lettersTo(email: string): ReadLetter[] {
  return readLetters(DATA_DIR).filter(({ headers }) => headers.get('to') === email);
}

function run(what: string[], ORIGIN?: string) {
  const settings = { DATA_DIR, ORIGIN, DATABASE_URL: '', MAIL_URL: '', LOG_LEVEL: 'warn' };
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/e2e/asking.ts', ...what], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
}
