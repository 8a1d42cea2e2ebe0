import type { Page } from '@playwright/test';
import { ADDRESS } from './study.ts';
import { button } from './person.ts';
import { enterShared, exit, expect, expectNotes, NEUTRAL, test } from './leaver.ts';
import { en } from './words.ts';

const LESSON = `${ADDRESS}/act-means-purpose`;

async function readTwoPages(page: Page) {
  await page.goto(ADDRESS);
  await page.goto(LESSON);
}

test('the button leads away, and Back shows notes until they are closed', async ({ page, context }) => {
  await readTwoPages(page);
  await exit(page).click();
  await expect(page).toHaveURL(NEUTRAL);
  await page.goBack();
  await expectNotes(page);
  await page.goto(LESSON);
  await expectNotes(page);
  const left = (await context.cookies()).find(({ name }) => name === 'left');
  expect((left?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(500);
  await button(page, en('safety.notesClose')).click();
  await expect(page).toHaveURL('/');
  await expect(exit(page)).toBeVisible();
});

test('nothing of the page is there any more before the press is over', async ({ page }) => {
  await page.goto(LESSON);
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[data-leave]')?.click();
    return [document.title, document.body.innerText.split('\n').filter(Boolean), location.pathname];
  });
  const [notes, close] = [en('safety.notesTitle'), en('safety.notesClose')];
  expect(seen).toEqual([notes, [notes, close], '/notes']);
  await expect(page).toHaveURL(NEUTRAL);
});

test('Shift three times does the same', async ({ page }) => {
  await page.goto(LESSON);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(NEUTRAL);
});

for (const chord of ['Alt+Shift', 'Shift+Alt', 'Control+Shift', 'Shift+Control']) {
  test(`${chord} changes the keyboard and nothing else`, async ({ page }) => {
    await page.goto('/sign-in');
    await page.locator('[name=username]').focus();
    for (let press = 0; press < 6; press++) await page.keyboard.press(chord);
    await page.keyboard.type('AbC');
    await expect(page.locator('[name=username]')).toHaveValue('AbC');
    await expect(page).toHaveURL('/sign-in');
  });
}

test('a page that the browser has kept shows notes for ten minutes, and is asked for anew after that', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  const kept = () => page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await context.addCookies([{ name: 'left', value: '1', url: page.url() }]);
  await kept();
  await expectNotes(page);
  await context.clearCookies({ name: 'left' });
  const again = page.waitForRequest((request) => request.isNavigationRequest());
  await kept();
  expect(new URL((await again).url()).pathname).toBe('/notes');
});

test('another tab is covered too', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(LESSON);
  await page.goto(ADDRESS);
  await exit(page).click();
  await expectNotes(other);
});

test('without a connection the notes are there at once', async ({ page, context }) => {
  await page.goto(LESSON);
  await context.setOffline(true);
  await exit(page).click();
  await expectNotes(page);
  await context.setOffline(false);
  await page.goto(LESSON);
  await expectNotes(page);
});

test('on a shared device leaving signs out, also when the word of it comes late', async ({ page, context }) => {
  for (const offline of [false, true]) {
    await enterShared(page, 'maral');
    await page.goto(LESSON);
    await context.setOffline(offline);
    await exit(page).click();
    await (offline ? expectNotes(page) : expect(page).toHaveURL(NEUTRAL));
    await context.setOffline(false);
    await context.clearCookies({ name: 'left' });
    await page.goto('/account');
    await expect(page).toHaveURL(/\/sign-in/);
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('leaving');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a link, and Back shows notes until they are closed', async ({ page }) => {
    await readTwoPages(page);
    await exit(page).click();
    await expect(page).toHaveURL(NEUTRAL);
    await page.goBack();
    await expectNotes(page);
    await page.goBack();
    await expectNotes(page);
    await button(page, en('safety.notesClose')).click();
    await expect(exit(page)).toBeVisible();
  });
});
