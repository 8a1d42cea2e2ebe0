import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '~/print/pdf-reader.ts';
import { confirmName } from './certificate.ts';
import { joinBy, makeCohort } from './cohort.ts';
import { button, field, heading, link, signIn, signUp } from './person.ts';
import { found, keyTexts } from './secrets.ts';
import { ADDRESS, answer, questionsOn, readLessons } from './study.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(180_000);

test('Nigora prints a pre-test and types in what Gulnoza wrote; a slip is said beside its field, nothing is lost', async ({
  page,
  somebodyElse,
}) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Зарафшан, весна 2027', ru);
  const gulnoza = await somebodyElse();
  await gulnoza.goto('/sign-up');
  const { username } = await signUp(gulnoza, 'gulnoza');
  await joinBy(gulnoza, code);

  await page.goto(`${address}/papers`);
  const { number, text } = await printed(page, ru('papers.testPreB'));
  expect(text).not.toContain(username);
  await link(page, ru('papers.typeLink')).click();
  await field(page, ru('papers.person')).selectOption(username);
  await field(page, ru('papers.number')).fill('ABCD-0000');
  await button(page, ru('papers.show')).click();
  await expect(field(page, ru('papers.number'))).toHaveAccessibleDescription(new RegExp(ru('papers.numberProblem')));
  await field(page, ru('papers.number')).fill(` ${number.toLowerCase()} `);
  await button(page, ru('papers.show')).click();

  expect(await found(keyTexts(), page)).toEqual([]);
  const questions = await questionsOn(page);
  const [first = ''] = questions;
  await answer(page, questions.slice(1), 'right', 'ru');
  await field(page, ru('papers.takenOn')).fill('2001-01-01');
  await button(page, ru('papers.keep')).click();
  await expect(page.getByRole('alert')).toContainText(ru('papers.openTitle'));
  await answer(page, [first], 'right', 'ru');
  await button(page, ru('papers.keepAsIs')).click();
  await expect(page.getByRole('alert')).toContainText(ru('common.fixTitle'));
  await field(page, ru('papers.takenOn')).fill(today());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await button(page, ru('papers.keep')).click();
  await expect(page.getByRole('status')).toContainText(ru('papers.result', { percent: 100 }));

  await gulnoza.goto(`${ADDRESS}/quizzes/pre`);
  await gulnoza.getByRole('link', { name: /typed in by your trainer/ }).click();
  await expect(gulnoza.getByText(en('papers.ownOnPaper'))).toBeVisible();

  await page.goto(`${address}/papers`);
  await expect(page.getByRole('cell', { name: ru('papers.formNext', { form: 'A' }) })).toBeVisible();
  await page.getByRole('link', { name: ru('papers.withdraw') }).click();
  await button(page, ru('papers.withdrawSubmit')).click();
  await expect(page.getByRole('status')).toHaveText(ru('papers.withdrawn'));
  for (const path of ['/papers', '/papers/typed', '/certificates', '/certificates/signing-list.pdf']) {
    expect((await gulnoza.request.get(address + path)).status(), path).toBe(404);
  }
});

test('Oygul reads at home and takes the final on paper; Nigora prints her certificate and a list to sign', async ({
  page,
  somebodyElse,
}) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Чирчик, весна 2027', ru);
  const oygul = await somebodyElse();
  await oygul.goto('/sign-up');
  const { username } = await signUp(oygul, 'oygul');
  await joinBy(oygul, code);

  await page.goto(`${address}/papers`);
  const { number } = await printed(page, ru('papers.testFinal'));
  await page.goto(`${address}/papers/typed?number=${number}`);
  await field(page, ru('papers.person')).selectOption(username);
  await button(page, ru('papers.show')).click();
  await answer(page, await questionsOn(page), 'right', 'ru');
  await field(page, ru('papers.takenOn')).fill(today());
  await button(page, ru('papers.keep')).click();
  await expect(page.getByRole('status')).toContainText(ru('papers.resultPassed', { percent: 100 }));

  await oygul.goto(`${ADDRESS}/act-means-purpose`);
  await readLessons(oygul);
  await oygul.goto('/learn');
  await page.goto(`${address}/certificates`);
  await expect(page.getByText(ru('issuing.waitingTitle'))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: username })).toBeVisible();
  await confirmName(oygul, { name: 'Oygul Rahimova' });

  await page.goto(`${address}/certificates`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const list = await page.request.get((await link(page, ru('issuing.signingLink')).getAttribute('href')) ?? '');
  expect(textOf(await list.body())).toContain('Oygul Rahimova');
  await button(page, ru('issuing.onePdf')).click();
  await expect(heading(page, ru('jobs.done'))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('status')).toHaveText(ru('issuing.done', { count: 1 }));
  expect(textOf(await downloaded(page, () => link(page, ru('jobs.download')).click()))).toContain('Oygul Rahimova');
});

/** Chooses a test, prints it and reads its number off the paper. */
async function printed(page: Page, name: string): Promise<{ number: string; text: string }> {
  await field(page, ru('papers.test')).selectOption(name);
  const text = textOf(await downloaded(page, () => button(page, ru('papers.print')).click()));
  const number = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0];
  if (!number) throw new Error('The paper has no number');
  return { number, text };
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await press();
  return readFileSync(await (await downloading).path());
}

function textOf(pdf: Buffer): string {
  return readPdf(pdf)
    .runs.map(({ text }) => text)
    .join(' ');
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tashkent', dateStyle: 'short' }).format(new Date());
}
