import type { Page } from '@playwright/test';
import { openPerson } from './cohort.ts';
import { button, field, heading, link, PASSPHRASE, signIn, signUp } from './person.ts';
import { ADDRESS } from './study.ts';
import { expect, test } from './watched.ts';
import { en } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(180_000);

test('Kamola becomes a manager, is shown a country and then everything, and types her passphrase before she fetches answers', async ({
  page,
  somebodyElse,
}) => {
  const kamola = await somebodyElse();
  await kamola.goto('/sign-up');
  const { username, codes } = await signUp(kamola, 'kamola');
  await signIn(page, 'admin');
  await makeManager(page, username);
  await expect(page.getByText(en('scopes.none'))).toBeVisible();
  await link(page, en('scopes.open')).click();
  await button(page, en('scopes.addSubmit')).click();
  await expect(page.getByRole('alert')).toContainText(en('scopes.empty'));
  await field(page, en('accounts.country')).selectOption('KZ');
  await field(page, en('accounts.organisation')).fill('Hotline 150');
  await button(page, en('scopes.addSubmit')).click();
  await expect(page.getByText(`${en('accounts.countryKz')} · Hotline 150`)).toBeVisible();

  await recover(kamola, username, codes[0] ?? '');
  expect((await kamola.request.get('/reports/attempts.csv')).status()).toBe(404);
  await page.getByRole('radio', { name: en('scopes.whole') }).check();
  await button(page, en('scopes.addSubmit')).click();
  await expect(page.getByText(en('scopes.wholeShort'), { exact: true })).toBeVisible();

  await kamola.goto('/reports/attempts.csv');
  await expect(heading(kamola, en('confirming.title'))).toBeVisible();
  await expect(kamola.getByRole('main')).toContainText(username);
  await field(kamola, en('accounts.currentPassphrase')).fill('not this one');
  await button(kamola, en('confirming.submit')).click();
  await expect(kamola.getByRole('alert')).toContainText(en('accounts.currentWrong'));
  await field(kamola, en('accounts.currentPassphrase')).fill(NEW_PASSPHRASE);
  const download = kamola.waitForEvent('download');
  await button(kamola, en('confirming.submit')).click();
  expect((await download).suggestedFilename()).toMatch(/^attempts.*\.csv$/);

  const whole = page.getByRole('button', { name: en('scopes.removeOne', { scope: en('scopes.wholeShort') }) });
  await whole.click();
  await expect(whole).toHaveCount(0);
  expect((await kamola.request.get('/reports/attempts.csv')).status()).toBe(404);
});

test('Nurlan, who made a second account, has one again, with what he learned in the other', async ({
  page,
  somebodyElse,
}) => {
  const [phone, office] = [await somebodyElse(), await somebodyElse()];
  await phone.goto('/sign-up');
  const first = await signUp(phone, 'nurlan');
  await office.goto('/sign-up');
  const second = await signUp(office, 'nurlan');
  await office.goto(ADDRESS);
  await button(office, en('learning.start')).click();

  await signIn(page, 'admin');
  await openPerson(page, first.username);
  await link(page, en('merging.title')).click();
  await field(page, en('merging.otherUsername')).fill('nobody-of-this-name');
  await button(page, en('merging.showBoth')).click();
  await expect(page.getByRole('alert')).toContainText(en('merging.missing'));
  await expect(field(page, en('merging.otherUsername'))).toHaveValue('nobody-of-this-name');
  await field(page, en('merging.otherUsername')).fill(second.username.toUpperCase());
  await button(page, en('merging.showBoth')).click();
  await expect(page.getByRole('row').filter({ hasText: en('merging.begun') })).toContainText(/0\s*1/);
  await button(page, en('merging.submit')).click();
  await expect(page.getByRole('status')).toHaveText(en('accounts.accountSaved'));

  await phone.goto('/learn');
  await expect(phone.locator(`main a[href^="${ADDRESS}"]`).first()).toBeVisible();
  await office.goto('/learn');
  await expect(heading(office, en('accounts.signInTitle'))).toBeVisible();
});

const NEW_PASSPHRASE = `${PASSPHRASE} nine`;

async function makeManager(page: Page, username: string) {
  await openPerson(page, username);
  await link(page, en('accounts.roleTitle')).click();
  await page.getByRole('radio', { name: en('accounts.manager') }).check();
  await button(page, en('accounts.roleSubmit')).click();
  await expect(page.getByRole('status')).toHaveText(en('accounts.accountSaved'));
}

/** Back in by a code: signed in, but nobody has shown that they know the passphrase. */
async function recover(page: Page, username: string, code: string) {
  await page.goto('/recover');
  await field(page, en('accounts.username')).fill(username);
  await field(page, en('accounts.recoverCode')).fill(code);
  await field(page, en('accounts.newPassphrase')).fill(NEW_PASSPHRASE);
  await button(page, en('accounts.recoverSubmit')).click();
  await expect(heading(page, en('accounts.noticeTitle'))).toBeVisible();
}
