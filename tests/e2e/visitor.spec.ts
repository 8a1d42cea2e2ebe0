import { COURSE } from './answer-key.ts';
import { heading, link } from './person.ts';
import { ADDRESS } from './study.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

const LESSON = `${ADDRESS}/act-means-purpose`;
const { en: english, ru: russian } = COURSE.texts;
const IN_RUSSIAN = [
  ['/', 'home.title'],
  ['/courses', 'catalog.title'],
  ['/sign-in', 'accounts.signInTitle'],
  ['/sign-up', 'accounts.signUpTitle'],
  ['/verify', 'certificates.verifyTitle'],
  ['/help', 'help.title'],
] as const;
const titleIn = (locale: string) => COURSE.lessons[locale]?.[0]?.title ?? '';

test('a visitor finds a course and reads a lesson without an account', async ({ page }) => {
  await page.goto('/');
  await link(page.getByRole('main'), en('home.toCourses')).click();
  await expect(heading(page, en('catalog.title'))).toBeVisible();
  await link(page, english?.title ?? '').click();
  await expect(heading(page, english?.title ?? '')).toBeVisible();
  await expect(page.getByText(english?.audience ?? '')).toBeVisible();
  await link(page, en('learning.startReading')).click();
  await expect(heading(page, titleIn('en'))).toBeVisible();
  await expect(page.getByText(en('learning.lessonPlace', { number: 1, total: 18 }))).toBeVisible();
  await link(page, en('learning.nextIs', { title: COURSE.lessons.en?.[1]?.title ?? '' })).click();
  await expect(page.getByText(en('learning.lessonPlace', { number: 2, total: 18 }))).toBeVisible();
});

test('an answer of a scenario shows where it leads when it is opened', async ({ page }) => {
  await page.goto(LESSON);
  const scenario = page.locator('section').filter({ hasText: en('catalog.chooseHint') });
  const verdict = scenario.getByText(en('catalog.verdictGood'));
  await expect(verdict).toBeHidden();
  await scenario.getByText('Is it all right if I ask about that?').click();
  await expect(verdict).toBeVisible();
});

test('a visitor changes to Russian at the foot of a page, and it is remembered', async ({ page }) => {
  await page.goto(LESSON);
  await link(page.getByRole('contentinfo'), 'Русский').click();
  await expect(page).toHaveURL(`${LESSON}?lang=ru`);
  await expect(heading(page, titleIn('ru'))).toBeVisible();
  await page.goto(ADDRESS);
  await expect(heading(page, russian?.title ?? '')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('?lang=ru opens any page in Russian', async ({ page }) => {
  for (const [address, key] of IN_RUSSIAN) {
    await page.context().clearCookies();
    await page.goto(`${address}?lang=ru`);
    await expect(heading(page, ru(key))).toBeVisible();
  }
});

const NOWHERE = {
  'a course that does not exist': '/courses/no-such-course',
  'a lesson that does not exist': `${ADDRESS}/no-such-lesson`,
  'what every object has': '/courses/__proto__',
  'what every function has': `${ADDRESS}/constructor`,
  'a very long name': `/courses/${'a'.repeat(1_900)}`,
  'somebody else’s cohort': '/join/0000000000',
};

test('a page that helps stands in the place of one that does not exist', async ({ page }) => {
  for (const [what, address] of Object.entries(NOWHERE)) {
    const response = await page.goto(address);
    expect(response?.status(), what).toBe(404);
    await expect(heading(page, en('errors.missing'))).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/Error|node_modules|\bat \//);
    await expect(link(page, en('errors.toHome'))).toHaveAttribute('href', '/');
  }
  await link(page, en('errors.toCourses')).click();
  await expect(heading(page, en('catalog.title'))).toBeVisible();
});

const NOBODY_TYPES = {
  'ten thousand characters': `/courses/${'a'.repeat(10_000)}`,
  'a way out of the folder': '/courses/%2e%2e%2f%2e%2e%2fpackage.json',
  'a way out by a backslash': `${ADDRESS}/..%5c..%5ccourse`,
};

test('an address that nobody types is answered in one line', async ({ page }) => {
  for (const [what, address] of Object.entries(NOBODY_TYPES)) {
    const response = await page.request.get(address);
    expect(response.status(), what).toBe(404);
    expect(await response.text(), what).toBe('There is no such page.\n');
  }
});

test('a page for learners holds one script, ours, and loads nothing else but its stylesheet and icon', async ({
  page,
}) => {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) loaded.add(new URL(request.url()).pathname.replace(/-[\w-]{8}\./, '.'));
  });
  for (const address of ['/', '/courses', ADDRESS, LESSON, '/sign-in', '/sign-up', '/verify', '/help', '/join']) {
    await page.goto(address);
    await expect(
      page.locator('script:not([src^="/assets/enhance-"]), iframe, [onclick], [style]'),
      address,
    ).toHaveCount(0);
    await expect(page.locator('script'), address).toHaveCount(1);
  }
  expect([...loaded].sort()).toEqual(['/assets/enhance.js', '/assets/styles.css', '/icon.svg']);
});
