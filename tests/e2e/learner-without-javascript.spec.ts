import { checkAddress, confirmName, downloaded } from './certificate.ts';
import { heading, link, signUp } from './person.ts';
import { readLessons, startWithoutPreTest, take } from './study.ts';
import { expect, test } from './watched.ts';
import { en } from './words.ts';

test.use({ javaScriptEnabled: false });
test.setTimeout(180_000);

test('Farida goes all the way to her certificate with JavaScript off', async ({ page, somebodyElse }) => {
  await page.goto('/');
  await link(page.getByRole('banner'), en('common.signUp')).click();
  await signUp(page, 'farida');
  await startWithoutPreTest(page);
  await readLessons(page);
  await take(page, 'final', 'right');
  await expect(page.getByText(en('learning.finalPassed'))).toBeVisible();
  await confirmName(page, { name: 'Farida Nurmatova' });
  await expect(page.getByRole('status')).toContainText(en('certificates.issuedNotice'));
  expect(await downloaded(page)).toContain('Farida Nurmatova');
  const employer = await somebodyElse();
  await employer.goto(await checkAddress(page));
  await expect(heading(employer, en('certificates.valid'))).toBeVisible();
  await expect(employer.getByText('Farida Nurmatova')).toBeVisible();
});
