import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '~/print/pdf-reader.ts';
import { makeCohort } from './cohort.ts';
import { button, field, freshUsername, heading, link, PASSPHRASE, signIn } from './person.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(120_000);

const WIDE = () => document.documentElement.scrollWidth;
const code = (text: string) => /^([0-9A-Z]{4}) ([0-9A-Z]{4})$/.exec(text);

/** Makes an account for somebody who has none, whose slips are at the address that it answers with. */
async function takeIn(page: Page, label: string): Promise<{ username: string; address: string }> {
  const username = freshUsername('nurlan');
  await signIn(page, 'nigora', ru);
  const cohort = await makeCohort(page, label, ru);
  await page.goto(`${cohort.address}/import`);
  await field(page, ru('importing.pasted')).fill(`username\tlocale\n${username}\ten`);
  await button(page, ru('importing.submit')).click();
  await button(page, ru('importing.confirm', { count: 1 })).click();
  await expect(heading(page, ru('jobs.done'))).toBeVisible({ timeout: 60_000 });
  const address = `${cohort.address}/slips`;
  await page.goto(address);
  return { username, address };
}

/** Presses the button for the sheets, and reads the code from the only slip. */
async function print(page: Page): Promise<{ code: string; texts: string[] }> {
  const download = page.waitForEvent('download');
  await button(page, ru('slips.print')).click();
  const texts = readPdf(readFileSync(await (await download).path())).runs.map(({ text }) => text);
  const groups = texts.flatMap((text) => code(text)?.slice(1) ?? []);
  expect(groups).toHaveLength(4);
  return { code: groups.join('-'), texts };
}

test('Nigora prints a slip, and it lets one person in, once, to choose a passphrase', async ({
  page,
  somebodyElse,
}) => {
  const { username, address } = await takeIn(page, 'Termez, spring 2027');
  const nurlan = await somebodyElse();
  const first = await print(page);
  await button(page, ru('slips.issueChosen')).click();
  await expect(page.getByRole('alert')).toContainText(ru('slips.peopleProblem'));
  await page.getByRole('checkbox', { name: new RegExp(`^${username}`) }).check();
  await button(page, ru('slips.issueChosen')).click();
  await expect(page.getByRole('status')).toHaveText(ru('slips.issued'));
  const row = page.getByRole('listitem').filter({ hasText: username });
  await expect(row).toContainText(ru('slips.waiting'));
  expect(await page.evaluate(WIDE)).toBeLessThanOrEqual(360);

  const paper = await print(page);
  expect(paper.texts).toContain(username);
  expect(paper.texts.join('\n')).not.toMatch(/Termez|Safe Steps/);
  expect(await print(page)).toEqual(paper);
  expect(paper.code).not.toBe(first.code);
  await row.getByRole('checkbox').check();
  await button(page, ru('slips.handOver')).click();
  await expect(row).toContainText(ru('slips.handedOver'));

  expect((await nurlan.request.get(address)).url()).toContain('/sign-in');
  for (let previews = 0; previews < 3; previews += 1) {
    const preview = await nurlan.request.get(`/slip/${paper.code}`);
    expect(preview.headers()['cache-control']).toContain('no-store');
    expect(await preview.text()).not.toContain(username);
    await nurlan.request.head(`/slip/${paper.code}`);
  }
  await nurlan.goto(`/slip/${paper.code}`);
  await button(nurlan, en('slips.enter')).click();
  await expect(heading(nurlan, en('slips.passphraseTitle'))).toBeVisible();
  await field(nurlan, en('accounts.passphrase')).fill('short');
  await button(nurlan, en('slips.passphraseSubmit')).click();
  await expect(nurlan.getByRole('alert')).toContainText(en('accounts.passphraseShort'));
  await field(nurlan, en('accounts.passphrase')).fill(PASSPHRASE);
  await button(nurlan, en('slips.passphraseSubmit')).click();
  await expect(nurlan.getByRole('main').getByRole('listitem')).toHaveCount(8);
  await link(nurlan, en('accounts.codesContinue')).click();
  await expect(heading(nurlan, en('learning.learnTitle'))).toBeVisible();

  const finder = await somebodyElse();
  await finder.goto('/slip');
  await field(finder, en('slips.code')).fill('ABCD');
  await button(finder, en('slips.enter')).click();
  await expect(field(finder, en('slips.code'))).toHaveAccessibleDescription(new RegExp(en('slips.codeUnknown')));
  await field(finder, en('slips.code')).fill(paper.code.toLowerCase().replaceAll('-', ' '));
  await button(finder, en('slips.enter')).click();
  await expect(heading(finder, en('slips.usedTitle'))).toBeVisible();
  await page.reload();
  await expect(row).toContainText(ru('slips.used'));
});

test('a slip with a PIN opens again, is voided, and then opens to nobody', async ({ page, somebodyElse }) => {
  const { username } = await takeIn(page, 'Guliston, spring 2027');
  const nurlan = await somebodyElse();
  await link(page, ru('slips.voidAll')).click();
  await button(page, ru('slips.voidSubmit')).click();
  await page.getByRole('radio', { name: ru('slips.manyTimes') }).check();
  await button(page, ru('slips.issueNew', { count: 1 })).click();
  const paper = await print(page);

  await nurlan.goto(`/slip/${paper.code}`);
  await button(nurlan, en('slips.enter')).click();
  await field(nurlan, en('slips.newPin')).fill('1234');
  await field(nurlan, en('slips.pinAgain')).fill('1234');
  await button(nurlan, en('slips.pinSubmit')).click();
  await expect(field(nurlan, en('slips.newPin'))).toHaveAccessibleDescription(new RegExp(en('slips.pinTrivial')));
  await field(nurlan, en('slips.newPin')).fill('2749');
  await field(nurlan, en('slips.pinAgain')).fill('2749');
  await button(nurlan, en('slips.pinSubmit')).click();
  await link(nurlan, en('slips.notNow')).click();
  await expect(heading(nurlan, en('learning.learnTitle'))).toBeVisible();
  await button(nurlan, en('common.signOut')).click();

  await nurlan.goto(`/slip/${paper.code}`);
  await button(nurlan, en('slips.enter')).click();
  await field(nurlan, en('slips.pin')).fill('6183');
  await button(nurlan, en('slips.pinSubmit')).click();
  await expect(field(nurlan, en('slips.pin'))).toHaveAccessibleDescription(en('slips.pinWrong', { left: 4 }));
  await field(nurlan, en('slips.pin')).fill('2749');
  await button(nurlan, en('slips.pinSubmit')).click();
  await expect(heading(nurlan, en('slips.passphraseTitle'))).toBeVisible();

  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: username })).toContainText(ru('slips.inUse'));
  await link(page, ru('slips.voidAll')).click();
  await expect(page.getByText(ru('slips.voidAllAsk', { count: 1 }))).toBeVisible();
  await button(page, ru('slips.voidSubmit')).click();
  await expect(page.getByRole('status')).toHaveText(ru('slips.voidDone', { count: 1 }));
  const finder = await somebodyElse();
  await finder.goto(`/slip/${paper.code}`);
  await button(finder, en('slips.enter')).click();
  await expect(heading(finder, en('slips.voidedTitle'))).toBeVisible();
});
