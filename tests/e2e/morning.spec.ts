import { COURSE } from './answer-key.ts';
import { joinBy, makeCohort, makeTrainer } from './cohort.ts';
import { button, enter, field, heading, link, PASSPHRASE, signIn, signUp } from './person.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(180_000);

test('Nigora sees in the morning who has joined, and that she has read it', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Navoi, spring 2027', ru);
  const gulnoza = await somebodyElse();
  await gulnoza.goto('/sign-up');
  const { username } = await signUp(gulnoza, 'gulnoza');
  await joinBy(gulnoza, code);

  await page.goto('/teach');
  const news = page.getByRole('listitem').filter({ hasText: username });
  await expect(news).toContainText(ru('morning.joined'));
  await expect(page.getByRole('heading', { name: ru('morning.needsTitle') })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await button(page, ru('morning.markRead')).click();
  await expect(page.getByText(ru('morning.newsNone'))).toBeVisible();
  await expect(news).toHaveCount(0);

  await page.goto(`${address}/due`);
  await page.getByRole('radio', { name: ru('morning.dueSome') }).check();
  await field(page, ru('morning.dueDay')).fill('2028-02-01');
  await button(page, ru('morning.dueSubmit')).click();
  await expect(page.getByText(ru('morning.chooseSomebody')).first()).toBeVisible();
  await expect(field(page, ru('morning.dueDay'))).toHaveValue('2028-02-01');
  await page.getByRole('checkbox', { name: username }).check();
  await button(page, ru('morning.dueSubmit')).click();
  await expect(page.getByRole('status')).toHaveText(ru('morning.dueDone', { count: 1 }));
});

test('Nigora copies a message that names no course, and moves somebody to her other cohort', async ({
  page,
  somebodyElse,
}) => {
  await signIn(page, 'nigora', ru);
  const first = await makeCohort(page, 'Guliston, spring 2027', ru);
  const second = await makeCohort(page, 'Guliston, summer 2027', ru);
  const sardor = await somebodyElse();
  await sardor.goto('/sign-up');
  const { username } = await signUp(sardor, 'sardor');
  await joinBy(sardor, first.code);

  await page.goto(`${first.address}/messages`);
  const message = await field(page, ru('morning.messageForJoin')).inputValue();
  expect(message).toContain(`/join/${first.code.replace('-', '')}`);
  expect(message).not.toContain(COURSE.texts.ru?.title ?? 'no title');

  await page.goto(first.address);
  await page.locator('tbody').getByRole('link', { name: username, exact: true }).click();
  const learner = new URL(page.url()).pathname;
  await page.goto(`${learner}/moved`);
  await field(page, ru('morning.moveTo')).selectOption({ label: 'Guliston, summer 2027' });
  await button(page, ru('morning.moveSubmit')).click();
  await expect(heading(page, username)).toBeVisible();
  expect(new URL(page.url()).pathname).toContain(second.address);
  expect((await page.goto(learner))?.status()).toBe(404);
});

test('a substitute works in Nigora’s cohort and chooses no trainers', async ({ page, somebodyElse }) => {
  const jamshid = await somebodyElse();
  await jamshid.goto('/sign-up');
  const { username } = await signUp(jamshid, 'jamshid');
  await makeTrainer(await somebodyElse(), username);
  await jamshid.goto('/sign-in');
  await enter(jamshid, username, PASSPHRASE);

  await signIn(page, 'nigora', ru);
  const { address } = await makeCohort(page, 'Zarafshan, spring 2027', ru);
  await link(page, ru('morning.trainersTitle')).click();
  await field(page, ru('morning.trainerUsername')).fill('gulnara');
  await button(page, ru('morning.trainerSubmit')).click();
  await expect(field(page, ru('morning.trainerUsername'))).toHaveAccessibleDescription(
    new RegExp(ru('morning.trainerUnknown')),
  );
  await field(page, ru('morning.trainerUsername')).fill(username);
  await field(page, ru('morning.trainerUntilLabel')).fill('2099-01-01');
  await button(page, ru('morning.trainerSubmit')).click();
  await expect(page.getByRole('listitem').filter({ hasText: username })).toBeVisible();

  expect((await jamshid.goto(`${address}/trainers`))?.status()).toBe(200);
  await expect(jamshid.getByText(en('morning.trainerOnly'))).toBeVisible();
  await button(page, ru('morning.trainerRemoveOf', { username })).click();
  await expect(page.getByRole('listitem').filter({ hasText: username })).toHaveCount(0);
  expect((await jamshid.goto(address))?.status()).toBe(404);
});
