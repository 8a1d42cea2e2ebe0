import type { Page } from '@playwright/test';
import { makeCohort } from './cohort.ts';
import { button, field, freshUsername, heading, link, signIn } from './person.ts';
import { expect, test } from './watched.ts';
import { ru } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(180_000);

const read = (page: Page) => button(page, ru('importing.submit')).click();
const send = (page: Page, name: string, buffer: Buffer) =>
  field(page, ru('importing.file')).setInputFiles({ name, mimeType: 'text/csv', buffer });

/** Letters only, as in names; nobody in the database has them. */
function freshName(): string {
  return freshUsername('')
    .replace(/[^0-9a-f]/g, '')
    .replace(/./g, (digit) => 'бвгджзклмнпрстфх'[parseInt(digit, 16)] + 'а');
}

async function confirmed(page: Page) {
  await expect(heading(page, ru('jobs.done'))).toBeVisible({ timeout: 60_000 });
}

test('Nigora corrects what she pasted and takes two people in, without losing a word', async ({ page }) => {
  await signIn(page, 'nigora', ru);
  const { address } = await makeCohort(page, 'Андижан, весна 2027', ru);
  await page.goto(`${address}/import`);
  await read(page);
  await expect(field(page, ru('importing.file'))).toHaveAccessibleDescription(
    new RegExp(ru('importing.sendSomething')),
  );

  const surname = freshName();
  const pasted = `ФИО\tВ группе с\tСтатус\nБакыт ${surname}\t31.02.2026\tx\nДана ${surname}\t02.03.2026\ty\n=A1\t\t`;
  await field(page, ru('importing.pasted')).fill(pasted);
  await read(page);
  await expect(heading(page, ru('importing.previewTitle'))).toBeVisible();
  await expect(page.getByText(ru('importing.ignored', { columns: 'Статус' }))).toBeVisible();
  await link(page, ru('importing.faultsLink')).click();
  const fault = page.getByRole('row').filter({ hasText: '31.02.2026' });
  await expect(fault.getByRole('cell')).toHaveText(['2', 'В группе с', '31.02.2026', ru('importing.expectedDay')]);
  await expect(page.getByRole('row').filter({ hasText: '=A1' })).toContainText(ru('importing.expectedNoFormula'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await button(page, ru('importing.confirm', { count: 1 })).click();
  await expect(page.getByText(ru('importing.leaveOutProblem'))).toBeVisible();

  await link(page, ru('importing.sendAgain')).click();
  await expect(field(page, ru('importing.pasted'))).toHaveValue(pasted);
  await field(page, ru('importing.pasted')).fill(pasted.replace('31.02', '28.02').replace('\n=A1\t\t', ''));
  await read(page);
  await button(page, ru('importing.confirm', { count: 2 })).click();
  await confirmed(page);
  const preview = ru('importing.outcome', { added: 2, joined: 0, filled: 0 });
  await expect(page.getByRole('status')).toHaveText(preview);
  await link(page, ru('jobs.goOn')).click();
  await expect(page).toHaveURL(`${address}/slips`);
  await page.goto(address);
  await expect(page.getByText(`Бакыт ${surname}`).first()).toBeVisible();
});

test('a file in Windows-1251 is read, and an export imported again changes nothing', async ({ page }) => {
  await signIn(page, 'nigora', ru);
  const { address } = await makeCohort(page, 'Фергана, весна 2027', ru);
  await page.goto(`${address}/import`);
  const surname = freshName();
  await send(
    page,
    'list.csv',
    windows1251(`Имя;Страна\r\n"Айгерим\n${surname}";Казахстан\r\nНурлан ${surname};KG\r\n`),
  );
  await read(page);
  await expect(page.getByText('Windows-1251')).toBeVisible();
  await expect(page.getByRole('cell', { name: `Айгерим ${surname}`, exact: true })).toBeVisible();
  await button(page, ru('importing.confirm', { count: 2 })).click();
  await confirmed(page);

  const csv = await (await page.request.get(`${address}/export.csv`)).body();
  expect(csv.toString()).toContain(surname);
  await page.goto(`${address}/import`);
  await send(page, 'cohort.csv', csv);
  await read(page);
  await expect(page.getByText(ru('importing.kindSame'))).toHaveCount(2);
  await expect(page.getByText(ru('importing.nothingToDo'))).toBeVisible();
});

test('the same name in another script is a question; a wrong file, an empty one and 50,000 rows are answered', async ({
  page,
}) => {
  await signIn(page, 'nigora', ru);
  const { address } = await makeCohort(page, 'Наманган, весна 2027', ru);
  const surname = freshName();
  await page.goto(`${address}/import`);
  await field(page, ru('importing.pasted')).fill(`name\nЖанна ${surname}`);
  await read(page);
  await button(page, ru('importing.confirm', { count: 1 })).click();
  await confirmed(page);

  await page.goto(`${address}/import`);
  const latin = [...surname].map((letter) => LATIN[letter] ?? letter).join('');
  await field(page, ru('importing.pasted')).fill(`name\n${latin} Zhanna`);
  await read(page);
  await expect(page.getByText(ru('importing.nothingToDo'))).toBeVisible();
  await link(page, ru('importing.asksLink')).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio').first().check();
  await button(page, ru('importing.asksSave')).click();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await link(page, `${ru('importing.showMembers')} (1)`).click();
  await expect(page.getByText(ru('importing.kindSame'))).toBeVisible();

  for (const [content, words] of [
    [Buffer.from('PK\u0003\u0004'), ru('importing.notText')],
    [Buffer.alloc(0), ru('importing.empty')],
    [
      Buffer.from('name\n' + 'Жанна Асанова,\n'.repeat(50_000)),
      ru('importing.tooMany', { count: 50_000, most: 2_000 }),
    ],
  ] as const) {
    await page.goto(`${address}/import`);
    await send(page, 'list.csv', content);
    await read(page);
    await expect(page.getByRole('alert')).toContainText(words);
  }
});

test('nobody imports into another trainer’s cohort', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', ru);
  const { address } = await makeCohort(page, 'Навои, весна 2027', ru);
  const aigerim = await somebodyElse();
  await signIn(aigerim, 'saule', ru);
  for (const path of ['import', 'import/00000000-0000-8000-8000-000000000000']) {
    expect((await aigerim.request.get(`${address}/${path}`)).status()).toBe(404);
  }
});

const LATIN: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', ф: 'f', х: 'kh' },
};

function windows1251(text: string): Buffer {
  return Buffer.from([...text].map((letter) => letter.charCodeAt(0)).map((code) => (code < 128 ? code : code - 0x350)));
}
