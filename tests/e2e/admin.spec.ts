import type { Page } from '@playwright/test';
import { checkAddress } from './certificate.ts';
import { makeTrainer, openPerson } from './cohort.ts';
import { button, enter, field, heading, link, PASSPHRASE, signIn, signUp } from './person.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

/** Two people and the administrator, each at a computer of their own. */
test.setTimeout(180_000);

test('the administrator finds Rustam and gives him a code to get back in', async ({ page, somebodyElse }) => {
  const rustam = await somebodyElse();
  await rustam.goto('/sign-up');
  const { username } = await signUp(rustam, 'rustam');
  await signIn(page, 'admin');
  await link(page, en('common.admin')).click();
  await field(page, en('accounts.adminFind')).fill('nobody-of-this-name');
  await button(page, en('accounts.adminFindSubmit')).click();
  await expect(page.getByText(en('accounts.adminNone'))).toBeVisible();
  await openPerson(page, username);
  await link(page, en('accounts.issueOpen')).click();
  await button(page, en('accounts.issueSubmit')).click();
  const shown = await page.getByRole('status').innerText();
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){6}/.exec(shown)?.[0] ?? '';

  await rustam.goto('/recover');
  await field(rustam, en('accounts.username')).fill(username);
  await field(rustam, en('accounts.recoverCode')).fill(code);
  await field(rustam, en('accounts.newPassphrase')).fill('walnut harbour violet nine');
  await button(rustam, en('accounts.recoverSubmit')).click();
  await expect(heading(rustam, en('accounts.noticeTitle'))).toBeVisible();
});

test('a new role takes effect at once, and its holder is told', async ({ page, somebodyElse }) => {
  const kamola = await somebodyElse();
  await kamola.goto('/sign-up');
  const { username } = await signUp(kamola, 'kamola');
  expect((await kamola.goto('/teach'))?.status()).toBe(404);
  await makeTrainer(page, username);
  await kamola.goto('/teach');
  await enter(kamola, username, PASSPHRASE);
  await expect(heading(kamola, en('accounts.noticeTitle'))).toBeVisible();
  await button(kamola, en('accounts.noticeDismiss')).click();
  await expect(heading(kamola, en('cohorts.title'))).toBeVisible();
  expect((await kamola.goto('/admin'))?.status()).toBe(404);
});

test('a disabled account is out at once, and back when it is enabled', async ({ page, somebodyElse }) => {
  const odil = await somebodyElse();
  await odil.goto('/sign-up');
  const { username } = await signUp(odil, 'odil');
  await signIn(page, 'admin');
  await openPerson(page, username);
  await link(page, en('accounts.disableTitle')).click();
  await button(page, en('accounts.disableSubmit')).click();
  await expect(page.getByRole('status')).toBeVisible();
  await odil.goto('/learn');
  await enter(odil, username, PASSPHRASE);
  await expect(odil.getByRole('alert')).toContainText(en('accounts.signInWrong'));
  await link(page, en('accounts.enableTitle')).click();
  await button(page, en('accounts.enableSubmit')).click();
  await expect(page.getByRole('status')).toBeVisible();
  await enter(odil, username, PASSPHRASE);
  await expect(heading(odil, en('learning.learnTitle'))).toBeVisible();
});

test('a corrected certificate does not lead from its old code to the new name, and a revoked one says so', async ({
  page,
  somebodyElse,
}) => {
  const aigerim = await somebodyElse();
  await signIn(aigerim, 'aigerim', ru);
  await aigerim.goto('/certificates');
  await aigerim.getByRole('link', { name: new RegExp(ru('certificates.open')) }).click();
  const firstCode = await checkAddress(aigerim);

  await signIn(page, 'admin');
  await openCertificate(page, firstCode);
  await link(page, en('certificates.adminCorrectOpen')).click();
  await field(page, en('certificates.reason')).fill('She has married');
  await field(page, en('certificates.name')).fill('Айгерім 2');
  await button(page, en('certificates.correctSubmit')).click();
  await expect(field(page, en('certificates.name'))).toHaveAccessibleDescription(
    new RegExp(en('certificates.nameLetters')),
  );
  await expect(field(page, en('certificates.reason'))).toHaveValue('She has married');
  await field(page, en('certificates.name')).fill('Айгерім Ахметова');
  await button(page, en('certificates.correctSubmit')).click();
  await expect(page.getByRole('status')).toContainText(en('certificates.adminSaved'));

  const employer = await somebodyElse();
  await employer.goto(firstCode);
  await expect(heading(employer, en('certificates.replaced'))).toBeVisible();
  await expect(employer.getByRole('main')).not.toContainText(/Айгерім|Ахметова/);
  await aigerim.reload();
  const secondCode = await checkAddress(aigerim);
  expect(secondCode).not.toBe(firstCode);
  await employer.goto(secondCode);
  await expect(heading(employer, en('certificates.valid'))).toBeVisible();
  await expect(employer.getByText('Айгерім Ахметова')).toBeVisible();

  await link(page, en('certificates.adminRevokeOpen')).click();
  await field(page, en('certificates.adminReason')).fill(' ');
  await button(page, en('certificates.adminRevokeSubmit')).click();
  await expect(field(page, en('certificates.adminReason'))).toHaveAccessibleDescription(
    new RegExp(en('certificates.reasonMissing')),
  );
  await field(page, en('certificates.adminReason')).fill('Somebody else took the test');
  await button(page, en('certificates.adminRevokeSubmit')).click();
  await expect(page.getByRole('status')).toContainText(en('certificates.adminSaved'));
  for (const code of [firstCode, secondCode]) {
    await employer.goto(code);
    await expect(heading(employer, en('certificates.revoked'))).toBeVisible();
    await expect(employer.getByRole('main')).not.toContainText('took the test');
  }
  await aigerim.reload();
  await expect(
    aigerim.getByText(ru('certificates.revokedReason', { reason: 'Somebody else took the test' })),
  ).toBeVisible();
  expect((await aigerim.request.get(`${new URL(aigerim.url()).pathname}.pdf`)).status()).toBe(410);
});

async function openCertificate(page: Page, code: string) {
  await page.goto('/admin');
  await link(page, en('certificates.adminTitle')).click();
  await field(page, en('certificates.adminFind')).fill(code.replace('/verify/', ''));
  await button(page, en('certificates.adminFindSubmit')).click();
  await expect(button(page, en('certificates.adminFindSubmit'))).toHaveCount(0);
}
