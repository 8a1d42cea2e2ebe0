import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Translate } from '~/i18n/messages.ts';
import { readPdf } from '~/print/pdf-reader.ts';
import { button, field, link } from './person.ts';
import { expect } from './watched.ts';
import { en } from './words.ts';

export interface Holder {
  name: string;
  latinName?: string;
  rank?: string;
}

/** Follows the result of a passed test to the certificate, and confirms the name. */
export async function confirmName(page: Page, { name, latinName, rank }: Holder, t: Translate = en) {
  await link(page, t('learning.toCertificate')).click();
  await field(page, t('certificates.name')).fill(name);
  await field(page, t('certificates.latinName')).fill(latinName ?? '');
  await field(page, t('certificates.rank')).fill(rank ?? '');
  await button(page, t('certificates.issueSubmit')).click();
}

/** Where anybody can check the certificate whose page is open. */
export async function checkAddress(page: Page): Promise<string> {
  const address = await page.getByRole('link', { name: /\/verify\// }).getAttribute('href');
  return new URL(address ?? '').pathname;
}

/** Downloads the certificate whose page is open, and reads it as any reader would. */
export async function downloaded(page: Page, t: Translate = en): Promise<string> {
  const downloading = page.waitForEvent('download');
  await link(page, t('certificates.download')).click();
  const file = readFileSync(await (await downloading).path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  return readPdf(file)
    .runs.map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}
