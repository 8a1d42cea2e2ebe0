import type { Page } from '@playwright/test';
import { button, heading, link, signIn } from './person.ts';
import { expect, test } from './watched.ts';
import { ru } from './words.ts';

const CODE = 'PS.5.3-15';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(120_000);

test('Saule goes from the programme to one figure, and the file says the same', async ({ page }) => {
  await openIndicator(page);
  await link(page, ru('reports.byCountry')).click();
  await expect(link(page, ru('reports.byCountry'))).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('img', { name: new RegExp(ru('reports.chartOf', { name: '' })) })).toBeVisible();
  await fitsPhone(page);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: ru('accounts.countryUz') }) });
  const shown = (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());
  const figure = row.getByRole('link', { name: '19', exact: true });
  expect(shown).toContain('19');

  const file = await page.request.get((await link(page, ru('reports.asCsv')).getAttribute('href')) ?? '');
  expect(file.headers()['cache-control']).toBe('private, no-store');
  const line = (await file.text()).split('\r\n').find((each) => each.startsWith(`${ru('accounts.countryUz')},`));
  const inFile = line?.split(',').slice(1, 6) ?? [];
  expect(inFile.filter((cell) => /^\d+$/.test(cell))).toEqual(shown.filter((cell) => /^\d+$/.test(cell)));

  await figure.click();
  await expect(heading(page, '19')).toBeVisible();
  await expect(page.getByText(ru('reports.aboutClosed'))).toBeVisible();
  await expect(page.getByRole('heading', { name: ru('reports.behind') })).toBeVisible();
  await fitsPhone(page);
  await page
    .getByRole('link', { name: /^graduate-/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('graduate-');
  await page.goBack();
  await link(page, ru('reports.backToReport')).click();
  await page
    .getByRole('link', { name: ru('reports.hidden') })
    .first()
    .click();
  await expect(page.getByText(ru('reports.aboutHidden'))).toBeVisible();
});

test('an address that asks for what there is not is told so, and leads on with the rest', async ({ page }) => {
  await openIndicator(page);
  const answer = await page.goto(`/reports/indicators/${CODE}?by=name&within=country:KZ`);
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole('alert')).toContainText(ru('reports.problemBy'));
  await link(page, ru('reports.withoutIt')).click();
  await expect(link(page, ru('accounts.countryKz'))).toHaveAttribute('aria-current', 'true');
  await page.goto(`/reports/indicators/${CODE}?by=sex&within=organisation:Nowhere`);
  await expect(page.getByText(ru('reports.nobody'))).toBeVisible();
  await link(page, ru('reports.widenWithin')).click();
  await expect(page.getByText(ru('reports.nobody'))).toHaveCount(0);
  expect((await page.goto('/reports/indicators/laughter'))?.status()).toBe(404);
  await expect(heading(page, ru('reports.problemIndicator'))).toBeVisible();
});

test('Saule closes a quarter for good, and its breakdown appears', async ({ page }) => {
  await signIn(page, 'saule', ru);
  await link(page, ru('reports.link')).click();
  await link(page, ru('reports.close')).click();
  const address = page.url();
  await expect(page.getByText(ru('reports.closeForGood'))).toBeVisible();
  await fitsPhone(page);
  await button(page, ru('reports.closeSubmit')).click();
  await expect(page.getByRole('status')).toBeVisible();
  await expect(link(page, ru('reports.close'))).toHaveCount(0);
  await page.goto(address);
  await expect(button(page, ru('reports.closeSubmit'))).toHaveCount(0);

  await openIndicator(page);
  await link(page, ru('reports.showExact')).click();
  await expect(page.getByText(ru('reports.noteExact'))).toBeVisible();
  const all = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: ru('reports.rowTotal') }) });
  const figures = (await all.first().getByRole('cell').allTextContents()).map(Number);
  const year = figures.pop();
  // Others on this site complete courses meanwhile.
  expect(year).toBeGreaterThanOrEqual(107);
  expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(year);
  await fitsPhone(page);
});

async function openIndicator(page: Page) {
  if (page.url() === 'about:blank') await signIn(page, 'saule', ru);
  await page.goto('/learn');
  await link(page, ru('reports.link')).click();
  await expect(heading(page, ru('reports.title'))).toBeVisible();
  await fitsPhone(page);
  await page.getByRole('link', { name: new RegExp(CODE) }).click();
  await expect(page.getByText(ru('reports.definition'))).toBeVisible();
}

async function fitsPhone(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}
