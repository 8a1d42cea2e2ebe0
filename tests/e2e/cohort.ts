import type { Page } from '@playwright/test';
import type { Translate } from '~/i18n/messages.ts';
import { COURSE } from './answer-key.ts';
import { button, field, heading, link, signIn } from './person.ts';
import { expect } from './watched.ts';
import { en } from './words.ts';

export interface MadeCohort {
  /** Its page for trainers. */
  address: string;
  /** As it is read aloud. */
  code: string;
}

/** A trainer who has signed in makes a cohort for the first course there is. */
export async function makeCohort(page: Page, label: string, t: Translate = en): Promise<MadeCohort> {
  await page.goto('/teach/new');
  await field(page, t('cohorts.label')).fill(label);
  await page.locator(`input[name="courses"][value="${COURSE.course.slug}"]`).check();
  await button(page, t('cohorts.createSubmit')).click();
  await expect(heading(page, label)).toBeVisible();
  const code = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
  return { address: new URL(page.url()).pathname, code };
}

export async function joinBy(page: Page, code: string, t: Translate = en) {
  await page.goto(`/join/${code}`);
  await button(page, t('cohorts.invitedJoin')).click();
  await expect(heading(page, t('learning.learnTitle'))).toBeVisible();
}

/** The administrator makes somebody a trainer, which signs them out. */
export async function makeTrainer(page: Page, username: string) {
  await signIn(page, 'admin');
  await openPerson(page, username);
  await link(page, en('accounts.roleTitle')).click();
  await page.getByRole('radio', { name: en('accounts.trainer') }).check();
  await button(page, en('accounts.roleSubmit')).click();
  await expect(page.getByRole('status')).toHaveText(en('accounts.accountSaved'));
}

export async function openPerson(page: Page, username: string) {
  await page.goto('/admin');
  await field(page, en('accounts.adminFind')).fill(username);
  await button(page, en('accounts.adminFindSubmit')).click();
  await link(page, username).click();
  await expect(heading(page, username)).toBeVisible();
}
