import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { formatDay } from '~/i18n/dates.ts';
import { readLetters, type ReadLetter } from '~/mail/letter-reader.test-support.ts';
import { COURSE } from './answer-key.ts';
import { joinBy, makeCohort } from './cohort.ts';
import { button, field, heading, link, signIn, signUp } from './person.ts';
import { expect, test } from './watched.ts';
import { ru } from './words.ts';

// As in playwright.config.ts.
const DATA_DIR = '.cache/browser-tests';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(180_000);

test('Gulnoza is reminded on her page and by a letter that names nothing, and stops it without signing in', async ({
  page,
  baseURL,
  somebodyElse,
}) => {
  const dueOn = dayFromNow(5);
  const day = formatDay(new Date(dueOn), 'ru');
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Termez, spring 2027', ru);
  await page.goto(`${address}/settings`);
  await field(page, ru('settings.dueOn', { course: COURSE.texts.ru?.title ?? '' })).fill(dueOn);
  await button(page, ru('settings.save')).click();
  await expect(page.getByRole('status')).toHaveText(ru('settings.saved'));

  const gulnoza = await somebodyElse();
  await gulnoza.goto('/sign-up?lang=ru');
  const { username } = await signUp(gulnoza, 'gulnoza', ru);
  const email = `${username}@example.org`;
  await gulnoza.goto('/account/profile');
  await field(gulnoza, ru('accounts.email')).fill(email);
  await button(gulnoza, ru('common.save')).click();
  await joinBy(gulnoza, code, ru);
  await expect(gulnoza.getByText(ru('reminders.lastDay', { day }))).toBeVisible();
  expect(await gulnoza.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  for (let hour = 0; hour < 2; hour += 1) remind(dayFromNow(1), baseURL);
  const [letter, ...more] = lettersTo(email);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe(ru('reminders.letterSubject'));
  expect(letter?.text).toContain(ru('reminders.letterSoon', { day }));
  expect(letter?.text).toContain(`${baseURL}/learn`);
  expect(`${letter?.subject} ${letter?.text}`).not.toContain(username);
  expect(`${letter?.subject} ${letter?.text}`).not.toContain(COURSE.texts.ru?.title ?? '');

  const stop = /\S+\/reminders\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  const preview = await page.request.get(stop);
  expect(preview.headers()['cache-control']).toBe('private, no-store');
  const anybody = await somebodyElse();
  await anybody.goto(stop);
  await button(anybody, ru('reminders.stop')).click();
  await expect(heading(anybody, ru('reminders.offTitle'))).toBeVisible();
  expect(await anybody.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await page.request.get('/reminders/nothing/stop')).status()).toBe(404);

  await expectNoLine(gulnoza);
  await gulnoza.goto('/account');
  await button(gulnoza, ru('reminders.start')).click();
  await expect(gulnoza.getByRole('status')).toHaveText(ru('accounts.accountSaved'));
  await link(gulnoza, ru('learning.learnTitle')).first().click();
  await button(gulnoza, ru('reminders.dontRemind')).click();
  await expect(gulnoza.getByRole('status')).toHaveText(ru('reminders.stopped'));
  await expectNoLine(gulnoza);

  remind(dayFromNow(6), baseURL);
  expect(lettersTo(email)).toHaveLength(1);
  await page.goto(address);
  await expect(page.getByText(ru('reminders.offTitle'))).toHaveCount(0);
});

async function expectNoLine(page: Page) {
  await page.goto('/learn');
  await expect(heading(page, ru('learning.learnTitle'))).toBeVisible();
  await expect(button(page, ru('reminders.dontRemind'))).toHaveCount(0);
}

function lettersTo(email: string): ReadLetter[] {
  return readLetters(DATA_DIR).filter(({ headers }) => headers.get('to') === email);
}

/** As one run of the hourly work, on the server’s own database. */
function remind(day: string, ORIGIN?: string) {
  const settings = { DATA_DIR, ORIGIN, DATABASE_URL: '', MAIL_URL: '', LOG_LEVEL: 'warn' };
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/e2e/reminding.ts', day], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
