import AxeBuilder from '@axe-core/playwright';
import { LOCALES } from '~/i18n/locales.ts';
import { button, field, heading, link, signIn } from './person.ts';
import { enterShared, exit, expect, test } from './leaver.ts';
import { en, ru } from './words.ts';

const NARROW = { width: 320, height: 568 };

test('on a small screen the button stands in nobody’s way', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto('/sign-in?lang=uz');
  const box = await page.locator('a[data-leave]').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const submit = page.locator('main form button[type=submit]');
  await submit.scrollIntoViewIfNeeded();
  const onTop = await submit.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(onTop).toBe(true);
});

test('it takes one line of a small screen, in every language', async ({ page }) => {
  await page.setViewportSize(NARROW);
  for (const locale of LOCALES) {
    await page.goto(`/?lang=${locale}`);
    const strip = page.locator('aside');
    expect((await strip.boundingBox())?.height, locale).toBeLessThan(56);
    expect(await strip.evaluate(({ scrollWidth }) => scrollWidth), locale).toBeLessThanOrEqual(NARROW.width);
  }
});

test('by keyboard it comes right after the way to the content, and hides nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await page.goto('/sign-in');
  await page.keyboard.press('Tab');
  await expect(link(page, en('common.skipToContent'))).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(exit(page)).toBeFocused();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('footer a').last().focus();
  for (let back = 0; back < 25; back++) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const strip = document.querySelector('aside')?.getBoundingClientRect();
      const focused = document.activeElement;
      return !focused?.closest('aside') && (focused?.getBoundingClientRect().bottom ?? 99) <= (strip?.bottom ?? 0);
    });
    if (await exit(page).evaluate((element) => element === document.activeElement)) break;
    expect(hidden).toBe(false);
  }
});

test('what the button does is one press away until it has been read', async ({ page }) => {
  await page.goto('/');
  await link(page, en('safety.leaveWhat')).click();
  await expect(heading(page, en('safety.title'))).toBeVisible();
  await page.goto('/');
  await expect(link(page, en('safety.leaveWhat'))).toHaveCount(0);
  await link(page.getByRole('contentinfo'), en('safety.footer')).click();
  await expect(heading(page, en('safety.title'))).toBeVisible();
});

test('anybody can perceive and use the page about leaving few traces', async ({ page }) => {
  for (const address of ['/safety', '/safety?lang=ru', '/notes']) {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id }) => id),
      address,
    ).toEqual([]);
  }
});

test('a person chooses what tabs say and where leaving leads', async ({ page }) => {
  await signIn(page, 'aigerim', ru);
  await page.goto('/account?lang=en');
  await page.getByRole('checkbox', { name: en('safety.discreet') }).uncheck();
  await field(page, en('safety.exit')).selectOption('own');
  await button(page.locator('form[action="/safety/device"]'), en('common.save')).click();
  await expect(page.getByText(en('safety.saved'))).toBeVisible();
  await expect(page).toHaveTitle(/Safe Steps/);
  await expect(exit(page)).toHaveAttribute('data-leave', '/notes');
});

test('everything is cleared from a device', async ({ page, context }) => {
  await enterShared(page, 'maral');
  await page.goto('/safety?lang=ru');
  await page.evaluate(async () => {
    localStorage.setItem('draft', 'something typed');
    sessionStorage.setItem('draft', 'something typed');
    await (await caches.open('pack')).put('/pack', new Response('a lesson'));
    await new Promise((resolve) => (indexedDB.open('queue').onsuccess = resolve));
  });
  await button(page, ru('safety.clearSubmit')).click();
  await expect(heading(page, ru('safety.clearedTitle'))).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  const left = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ]);
  expect(left).toEqual([0, 0, 0, 0]);
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
});
