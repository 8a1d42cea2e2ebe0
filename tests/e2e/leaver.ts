import { expect, test as base, type Page } from '@playwright/test';
import { DEMO_PASSPHRASE, button, field, heading, link } from './person.ts';
import { en } from './words.ts';

export const NEUTRAL = 'https://worldweather.wmo.int/';
const WEATHER = '<!doctype html><title>Weather</title><h1>Weather</h1>';

/** A browser that keeps pages for Back, as people's browsers do, and a neutral site that is always there. */
export const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
  context: async ({ context }, use) => {
    await context.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: WEATHER }));
    await use(context);
  },
});

export { expect } from '@playwright/test';

export function exit(page: Page) {
  return link(page, en('safety.leave'));
}

/** What somebody who looks over a shoulder sees now: nothing of ours. */
export async function expectNotes(page: Page) {
  await expect(heading(page, en('safety.notesTitle'))).toBeVisible();
  await expect(page).toHaveTitle(en('safety.notesTitle'));
  await expect(page).toHaveURL('/notes');
  await expect(page.locator('body')).not.toContainText(/Safe Steps|course/i);
}

export async function enterShared(page: Page, username: string) {
  await page.goto('/sign-in');
  await field(page, en('accounts.username')).fill(username);
  await field(page, en('accounts.passphrase')).fill(DEMO_PASSPHRASE);
  await page.getByRole('checkbox', { name: en('safety.shared') }).check();
  await button(page, en('accounts.signInSubmit')).click();
  await expect(page).not.toHaveURL('/sign-in');
}
