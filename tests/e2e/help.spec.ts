import { readFileSync } from 'node:fs';
import type { Locale } from '~/i18n/locales.ts';
import { heading, link } from './person.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const LANGUAGES: Locale[] = ['en', 'ru', 'kk', 'ky', 'uz', 'tk'];
const COUNTRIES = ['KZ', 'KG', 'UZ', 'TM'] as const;
const EMERGENCY = { KZ: '112', KG: '112', UZ: '102', TM: '03' };

test('Daniyar chooses a country, reads what a line must report, and comes back', async ({ page }) => {
  await page.goto('/help');
  for (const country of COUNTRIES) await expect(link(page.getByRole('main'), en(`help.${country}`))).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="tel:"]')).toHaveCount(0);
  await link(page.getByRole('main'), en('help.KG')).click();
  await expect(page).toHaveURL('/help/kg');
  const child = page.getByRole('listitem').filter({ hasText: 'Child helpline' });
  await expect(child).toHaveText(/must report incidents to the police\..*111/s);
  await expect(link(child, '111')).toHaveAttribute('href', 'tel:111');
  await expect(child).toContainText(/Not yet called by us: from 24\.kg, November 2025/);
  await expect(page.getByText(en('help.sharedCalls')).first()).toBeVisible();
  await link(page, en('help.other')).click();
  await expect(heading(page, en('help.title'))).toBeVisible();
});

test('danger stands apart from wanting to talk, and who cannot speak aloud is told what to do', async ({ page }) => {
  await page.goto('/help/kz');
  const part = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await expect(link(part(en('help.danger')), '112')).toBeVisible();
  await expect(link(part(en('help.danger')), '111')).toHaveCount(0);
  await expect(link(part(en('help.talk')), '111')).toBeVisible();
  await expect(page.getByText('116 16')).toHaveCount(0);
  await expect(part(en('help.quietTitle'))).toContainText(en('help.quietWrite', { numbers: '111' }));
  await page.goto('/help/uz');
  await expect(page.getByText(en('help.noTalk'))).toBeVisible();
  await expect(part(en('help.quietTitle'))).toContainText(en('help.quietNone'));
});

test('every country in every language has its numbers, fits a phone, and prints on one page of A4', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const locale of LANGUAGES) {
    const words = wordsIn(locale);
    for (const country of COUNTRIES) {
      const address = `/help/${country.toLowerCase()}?lang=${locale}`;
      expect((await page.goto(address))?.status()).toBe(200);
      await expect(heading(page, words[country] ?? '')).toBeVisible();
      await expect(link(page, EMERGENCY[country])).toBeVisible();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, address).toBeLessThanOrEqual(0);
      const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
      const paper = await page.pdf({ format: 'A4', margin });
      expect(pagesOf(paper), address).toBe(1);
    }
  }
});

test('an address that is no country helps to choose one', async ({ page }) => {
  for (const nowhere of ['xx', 'ru', '__proto__', 'a'.repeat(1_900)]) {
    expect((await page.goto(`/help/${nowhere}?lang=ru`))?.status()).toBe(404);
    await expect(heading(page, ru('help.notFound'))).toBeVisible();
    for (const country of COUNTRIES) await expect(link(page.getByRole('main'), ru(`help.${country}`))).toBeVisible();
  }
  await link(page, ru('help.TM')).click();
  await expect(link(page, '03')).toBeVisible();
});

function wordsIn(locale: Locale): Record<string, string> {
  const file = new URL(`../../app/i18n/${locale}/help.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
