import type { Response } from '@playwright/test';
import { button, DEMO_PASSPHRASE, enter, field, heading, link, PASSPHRASE, signIn, signUp } from './person.ts';
import { expect, test } from './watched.ts';
import { en } from './words.ts';

/** Several sessions, and a passphrase is slow to check on purpose. */
test.setTimeout(180_000);

const NEW_PASSPHRASE = 'walnut harbour violet nine';

test('after signing out, Back shows the next person at the computer nothing', async ({ page }) => {
  await page.goto('/sign-up');
  const { username } = await signUp(page, 'maral');
  const account = await page.goto('/account');
  expect(account?.headers()['cache-control']).toBe('private, no-store');
  await expect(page.getByText(en('accounts.accountSignedIn', { username }))).toBeVisible();
  await button(page, en('common.signOut')).click();
  await expect(heading(page, en('home.title'))).toBeVisible();
  await page.goBack();
  await expect(heading(page, en('accounts.signInTitle'))).toBeVisible();
  await expect(page.getByText(username)).toHaveCount(0);
});

test('a changed passphrase ends the session on another device, and keeps this one', async ({ page, somebodyElse }) => {
  await page.goto('/sign-up');
  const { username } = await signUp(page, 'aibek');
  const phone = await somebodyElse();
  await phone.goto('/sign-in');
  await enter(phone, username, PASSPHRASE);
  await expect(heading(phone, en('learning.learnTitle'))).toBeVisible();

  await page.goto('/account/passphrase');
  await field(page, en('accounts.currentPassphrase')).fill('not what it is at all');
  await field(page, en('accounts.newPassphrase')).fill(NEW_PASSPHRASE);
  await button(page, en('accounts.recoverSubmit')).click();
  await expect(field(page, en('accounts.currentPassphrase'))).toHaveAccessibleDescription(en('accounts.currentWrong'));
  await field(page, en('accounts.currentPassphrase')).fill(PASSPHRASE);
  await field(page, en('accounts.newPassphrase')).fill(NEW_PASSPHRASE);
  await button(page, en('accounts.recoverSubmit')).click();
  await expect(page.getByText(en('accounts.savedPassphrase'))).toBeVisible();

  await phone.goto('/account');
  await expect(heading(phone, en('accounts.signInTitle'))).toBeVisible();
  await enter(phone, username, PASSPHRASE);
  await expect(phone.getByText(en('accounts.signInWrong'))).toBeVisible();
  await enter(phone, username, NEW_PASSPHRASE);
  await expect(heading(phone, en('accounts.accountTitle'))).toBeVisible();
});

test('a recovery code of one’s own opens the account once', async ({ page, somebodyElse }) => {
  await page.goto('/sign-up');
  const { username, codes } = await signUp(page, 'gulnara');
  const elsewhere = await somebodyElse();
  const recover = async (passphrase: string) => {
    await elsewhere.goto('/recover');
    await field(elsewhere, en('accounts.username')).fill(username.toUpperCase());
    await field(elsewhere, en('accounts.recoverCode')).fill(` ${codes[0]?.toLowerCase().replaceAll('-', ' ')}`);
    await field(elsewhere, en('accounts.newPassphrase')).fill(passphrase);
    await button(elsewhere, en('accounts.recoverSubmit')).click();
  };
  await recover(NEW_PASSPHRASE);
  await expect(heading(elsewhere, en('accounts.noticeTitle'))).toBeVisible();
  await page.goto('/account');
  await expect(heading(page, en('accounts.signInTitle'))).toBeVisible();

  await recover('another lantern, another river');
  await expect(elsewhere.getByRole('alert')).toContainText(en('accounts.recoverWrong'));
  await page.goto('/sign-in');
  await enter(page, username, NEW_PASSPHRASE);
  await button(page, en('accounts.noticeDismiss')).click();
  await expect(heading(page, en('learning.learnTitle'))).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText(en('accounts.codesCount', { count: 7 }))).toBeVisible();
});

test('a wrong passphrase reads the same whether or not there is such a person', async ({ page }) => {
  const answers = [];
  for (const username of ['aigerim', 'nobody-at-all']) {
    await page.goto('/sign-in');
    const posted = (response: Response) => response.request().method() === 'POST';
    const [answered] = await Promise.all([
      page.waitForResponse(posted),
      enter(page, username, 'not the right passphrase'),
    ]);
    await expect(page.getByRole('alert')).toContainText(en('accounts.signInWrong'));
    await expect(field(page, en('accounts.username'))).toHaveValue(username);
    await expect(field(page, en('accounts.passphrase'))).toHaveValue('');
    const text = (await page.getByRole('main').innerHTML()).replaceAll(username, '');
    answers.push({ status: answered.status(), text });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.status).toBe(400);
});

test('signing in never leads to another site', async ({ page, baseURL }) => {
  for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example/learn', 'javascript:alert(1)']) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?redirectTo=${encodeURIComponent(elsewhere)}`);
    await enter(page, 'maral', DEMO_PASSPHRASE);
    await expect(heading(page, en('learning.learnTitle'))).toBeVisible();
    expect(page.url(), elsewhere).toBe(`${baseURL}/learn`);
  }
});

test('signing in leads back to the page that asked for it', async ({ page }) => {
  await page.goto('/account');
  await expect(heading(page, en('accounts.signInTitle'))).toBeVisible();
  await enter(page, 'maral', DEMO_PASSPHRASE);
  await expect(heading(page, en('accounts.accountTitle'))).toBeVisible();
});

test('signing out everywhere ends every session', async ({ page, somebodyElse }) => {
  await page.goto('/sign-up');
  const { username } = await signUp(page, 'oguljan');
  const phone = await somebodyElse();
  await phone.goto('/sign-in');
  await enter(phone, username, PASSPHRASE);
  await page.goto('/account');
  await button(page, en('accounts.devicesSubmit')).click();
  await expect(heading(page, en('accounts.signInTitle'))).toBeVisible();
  await phone.goto('/learn');
  await expect(heading(phone, en('accounts.signInTitle'))).toBeVisible();
});

test('a learner’s menu leads nowhere they may not go', async ({ page }) => {
  await signIn(page, 'maral');
  await expect(link(page, en('common.teach'))).toHaveCount(0);
  for (const address of ['/teach', '/teach/new', '/teach/coding', '/admin']) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(heading(page, en('errors.missing'))).toBeVisible();
  }
});
