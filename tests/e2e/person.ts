import { randomBytes } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Translate } from '~/i18n/messages.ts';
import { expect } from './watched.ts';
import { en } from './words.ts';

export const DEMO_PASSPHRASE = 'safe-steps-demo';
export const PASSPHRASE = 'apricot lantern river seven';

export interface Account {
  username: string;
  codes: string[];
}

/** Nobody in the database has it, whichever test has run before. */
export function freshUsername(name: string): string {
  return `${name}-${randomBytes(4).toString('hex')}`;
}

/** Fills in the page for a new account, and goes on from the recovery codes to wherever the page leads. */
export async function signUp(page: Page, name: string, t: Translate = en): Promise<Account> {
  const username = freshUsername(name);
  await field(page, t('accounts.username')).fill(username);
  await field(page, t('accounts.passphrase')).fill(PASSPHRASE);
  await button(page, t('accounts.signUpSubmit')).click();
  await expect(heading(page, t('accounts.codesTitle'))).toBeVisible();
  const codes = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  await link(page, t('accounts.codesContinue')).click();
  return { username, codes };
}

/** Fills in the page for signing in, and sends it. */
export async function enter(page: Page, username: string, passphrase: string) {
  await field(page, en('accounts.username')).fill(username);
  await field(page, en('accounts.passphrase')).fill(passphrase);
  await button(page, en('accounts.signInSubmit')).click();
}

/** Signs in as somebody of the demo; `t` is their own language, which the pages are in from then on. */
export async function signIn(page: Page, username: string, t: Translate = en) {
  await page.goto('/sign-in');
  await enter(page, username, DEMO_PASSPHRASE);
  await expect(heading(page, t('learning.learnTitle'))).toBeVisible();
}

export function button(page: Page | Locator, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function link(page: Page | Locator, name: string): Locator {
  return page.getByRole('link', { name, exact: true });
}

export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}
