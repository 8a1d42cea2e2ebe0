import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const COURSE = '/courses/smart-navigator';

async function fitsTheScreen(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test('a visitor does a task in a lesson, and comes back to it', async ({ page }) => {
  await page.goto(`${COURSE}/now-secret-gift?lang=en`);
  await fitsTheScreen(page);
  const task = page.locator('#practice-signals-in-a-message');
  await expect(task).not.toContainText('owes nothing');
  await task.getByLabel('I need your yes tonight').check();
  await task.getByRole('button', { name: 'Look at my answer' }).click();

  await expect(page.getByRole('status')).toContainText('There are 3 more to find');
  await expect(page.getByText('A fair offer can wait')).toBeVisible();
  await expect(page.getByText('She owes nothing for it')).toHaveCount(0);
  await fitsTheScreen(page);
  await expect(page.getByLabel('I need your yes tonight')).toBeChecked();
  await page.getByRole('button', { name: 'Show me how it goes' }).click();
  await expect(page.getByRole('status')).toContainText('You found all four');
  await page.getByRole('link', { name: 'Back to the lesson' }).click();
  await expect(page).toHaveURL(/now-secret-gift#practice-signals-in-a-message$/);
});

test('a table counts what a returning migrant types, and says what is missing', async ({ page }) => {
  await page.goto('/courses/computer-literacy/cells-and-sum?lang=ru');
  const task = page.locator('#practice-sum-of-a-week');
  await task.getByLabel('Ячейка B6').fill('СУММ(В1:В5)');
  await task.getByRole('button', { name: 'Проверить ответ' }).click();
  await expect(page.getByText('Начните со знака =')).toBeVisible();
  await fitsTheScreen(page);
  await page.getByLabel('Ячейка B6').fill('=СУММ(В1:В5)');
  await page.getByRole('button', { name: 'Проверить ответ' }).click();
  await expect(page.getByText('Ячейка показывает 250.')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Теперь таблица считает сама');
});

test('ten questions about an offer end in what to do, in Russian too', async ({ page }) => {
  await page.goto(`${COURSE}/offer?lang=en`);
  await page
    .getByRole('group', { name: /Will your passport/ })
    .getByLabel('No', { exact: true })
    .check();
  await page.getByRole('button', { name: 'What do my answers mean?' }).click();
  await expect(page.getByRole('status')).toContainText('Stop and check: one answer is a reason to wait');
  await expect(page.getByText('Say that yours stay with you')).toBeVisible();
  await expect(page.getByText('Whom to ask: the consulate or the migration office.')).toBeVisible();
  await fitsTheScreen(page);
  await page.goto(`${COURSE}/offer?lang=ru`);
  await page.getByRole('button', { name: 'Что значат мои ответы?' }).click();
  await expect(page.getByRole('status')).toContainText('Открыты ещё 10 вопросов');
});

test('what is typed in the safety plan can be sent nowhere', async ({ page }) => {
  await page.goto(`${COURSE}/plan?lang=en`);
  const fields = page.getByRole('main').getByRole('textbox');
  await expect(fields).toHaveCount(10);
  expect(
    await fields.evaluateAll((all) => all.filter((one) => one.closest('form') || one.hasAttribute('name')).length),
  ).toBe(0);
  await fitsTheScreen(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText('What you type is not sent')).toBeHidden();
});

test('a poster says what its maker wrote, and leads to help', async ({ page }) => {
  await page.goto(`${COURSE}/share?lang=en`);
  await page.getByLabel('Your own question for the poster').fill('Who keeps your <b>passport?');
  await page.getByRole('button', { name: 'Put it on the poster' }).click();
  await expect(page.getByText('Who keeps your <b>passport?')).toBeVisible();
  await expect(page.getByRole('img', { name: 'A code that opens the page with help' })).toBeVisible();
  await expect(page.getByText(/\/help$/)).toBeVisible();
  await fitsTheScreen(page);
});

test('somebody makes a CV, mends it, keeps it and opens it again', async ({ page }, testInfo) => {
  await page.goto('/cv?lang=en');
  await fitsTheScreen(page);
  await page.getByLabel('Language of the headings').selectOption('ky');
  await page.getByLabel('Your name').fill('Бакыт А.');
  await page.getByLabel('E-mail').fill('bakyt');
  await page.getByLabel('Skills').fill('Ширетүү\nОңдоо');
  await page.getByRole('button', { name: 'Take the CV as a PDF' }).click();
  await expect(page.getByRole('alert')).toContainText('An e-mail address has an @');
  await expect(page.getByLabel('Skills')).toHaveValue('Ширетүү\nОңдоо');
  await page.getByLabel('E-mail').fill('bakyt@mail.example');

  const printed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take the CV as a PDF' }).click();
  expect((await printed).suggestedFilename()).toBe('cv.pdf');
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it as a file' }).click();
  const path = testInfo.outputPath('cv.json');
  await (await kept).saveAs(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ locale: 'ky', name: 'Бакыт А.' });

  await page.goto('/cv');
  await page.getByLabel('Your file cv.json').setInputFiles(path);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('status')).toContainText('Here is your CV');
  await expect(page.getByLabel('Skills')).toHaveValue('Ширетүү\nОңдоо');
});
