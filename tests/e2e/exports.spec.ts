import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import type { APIResponse, Page } from '@playwright/test';
import demo from '../../prisma/demo-people.json' with { type: 'json' };
import { button, field, freshUsername, heading, link, signIn, signUp } from './person.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(120_000);

const COURSE = demo.cohort.course;

test('Nigora’s files have the figures of her page, and a code that anybody can check', async ({
  page,
  somebodyElse,
}) => {
  const holder = await somebodyElse();
  await signIn(holder, 'gulnara', ru);
  await holder.goto('/certificates');
  await field(holder, ru('certificates.name')).fill('Гулнара Токтобаева');
  await button(holder, ru('certificates.issueSubmit')).click();
  await expect(holder.getByRole('status')).toContainText(ru('certificates.issuedNotice'));

  await signIn(page, 'nigora', ru);
  const address = await demoCohort(page);
  const row = page.getByRole('row').filter({ hasText: 'gulnara' });
  const shown = (await row.innerText()).replace(/\s+/g, ' ');

  const records = recordsOf(await text(await page.request.get(`${address}/export.csv`)));
  const gulnara = records.find((record) => record[ru('cohorts.person')] === 'gulnara') ?? {};
  expect(shown).toContain(ru('cohorts.passedWith', { percent: Number(gulnara[ru('exports.final')]) }));
  expect(shown).toContain(ru('cohorts.percent', { percent: Number(gulnara[ru('exports.pre')]) }));
  expect(gulnara[ru('exports.completedOn')]).toMatch(/^\d{4}-\d{2}-\d{2}$/);

  const sheet = await sheetOf(await page.request.get(`${address}/export.xlsx`));
  expect(sheet.match(/<row /g)).toHaveLength(records.length + 1);
  expect(sheet).toContain(`<v>${gulnara[ru('exports.final')]}</v>`);
  expect(sheet).toContain(gulnara[ru('exports.certificateCode')]);

  await page.goto(`/verify/${gulnara[ru('exports.certificateCode')]}`);
  await expect(heading(page, ru('certificates.valid'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(gulnara[ru('cohorts.name')] ?? '-');
});

test('an export does not exist for a learner, nor the programme’s for a trainer; a visitor signs in', async ({
  page,
  somebodyElse,
}) => {
  await signIn(page, 'nigora', ru);
  const address = await demoCohort(page);
  const own = [`${address}/export.csv`, `${address}/export.xlsx`];
  const programme = ['/reports/attempts.csv', '/reports/attempts.xlsx'];
  for (const path of programme) expect((await page.request.get(path)).status(), path).toBe(404);
  const learner = await somebodyElse();
  await learner.goto('/sign-up');
  await signUp(learner, freshUsername('dilbar'));
  for (const path of [...own, ...programme, `/teach/questions/${COURSE}`, '/teach/questions']) {
    expect((await learner.request.get(path)).status(), path).toBe(404);
  }
  const visitor = await somebodyElse();
  for (const path of [...own, ...programme, `/teach/questions/${COURSE}`]) {
    await visitor.goto(path);
    await expect(heading(visitor, en('accounts.signInTitle'))).toBeVisible();
  }
});

test('Saule takes all attempts with her, and nobody’s name', async ({ page }) => {
  await signIn(page, 'saule', ru);
  const csv = await text(await page.request.get('/reports/attempts.csv'));
  const records = recordsOf(csv);
  expect(records.length).toBeGreaterThan(5);
  expect(records[0]).toMatchObject({ course: COURSE, points: expect.stringMatching(/^\d+(\.\d+)?$/) });
  for (const { username } of demo.people) expect(csv).not.toContain(username);
  const sheet = await sheetOf(await page.request.get('/reports/attempts.xlsx'));
  expect(sheet.match(/<row /g)).toHaveLength(records.length + 1);
});

test('Nigora looks at the questions of her course on a phone', async ({ page }) => {
  await signIn(page, 'nigora', ru);
  await page.goto('/teach/questions');
  await page.locator(`a[href="/teach/questions/${COURSE}"]`).click();
  await expect(heading(page, ru('items.title'))).toBeVisible();
  await expect(page.getByText(ru('items.tooFew', { n: 1, from: 100 })).first()).toBeVisible();
  await link(page, ru('items.pre')).click();
  await link(page, ru('items.orderPaper')).click();
  await expect(page).toHaveURL(/test=pre&order=paper$/);
  await expect(link(page, ru('items.orderPaper'))).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(21);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await link(page, ru('items.gain')).click();
  await expect(page.getByRole('columnheader', { name: ru('items.gained') })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.goto('/teach/questions/no-such-course');
  await expect(heading(page, ru('errors.missing'))).toBeVisible();
});

async function demoCohort(page: Page): Promise<string> {
  await page.goto('/teach');
  await link(page, demo.cohort.label).first().click();
  await expect(heading(page, demo.cohort.label)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function text(answer: APIResponse): Promise<string> {
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('private, no-store');
  return answer.text();
}

/** Rows by their heads. */
function recordsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

async function sheetOf(answer: APIResponse): Promise<string> {
  expect(answer.status()).toBe(200);
  const reader = new ZipReader(new BlobReader(new Blob([Uint8Array.from(await answer.body())])));
  for (const entry of await reader.getEntries()) {
    if (!entry.directory && entry.filename === 'xl/worksheets/sheet1.xml') return entry.getData(new TextWriter());
  }
  throw new Error('The workbook has no sheet.');
}
