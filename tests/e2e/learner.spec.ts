import type { Page } from '@playwright/test';
import { COURSE } from './answer-key.ts';
import { checkAddress, confirmName, downloaded } from './certificate.ts';
import { button, field, heading, link, PASSPHRASE, signUp } from './person.ts';
import { found, keyTexts, questionTexts } from './secrets.ts';
import { ADDRESS, answer, questionsOn, readLessons, startWithoutPreTest, take } from './study.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

/** Eighteen lessons are many pages for an old computer. */
test.setTimeout(180_000);

test('Zarina mends what she typed at sign-up, and sees her recovery codes once', async ({ page }) => {
  await page.goto('/sign-up?lang=ru');
  const [username, passphrase] = [field(page, ru('accounts.username')), field(page, ru('accounts.passphrase'))];
  const email = field(page, `${ru('accounts.email')} (${ru('common.optional')})`);
  await username.fill('aigerim');
  await passphrase.fill('short');
  await email.fill('zarina@office');
  await button(page, ru('accounts.signUpSubmit')).click();
  await expect(passphrase).toHaveAccessibleDescription(new RegExp(ru('accounts.passphraseShort')));
  await expect(email).toHaveAccessibleDescription(new RegExp(ru('accounts.emailWrong')));
  await expect(username).toHaveValue('aigerim');
  await expect(email).toHaveValue('zarina@office');
  await expect(passphrase).toHaveValue('');

  await email.fill('zarina@example.org');
  await passphrase.fill(PASSPHRASE);
  await button(page, ru('accounts.signUpSubmit')).click();
  await expect(username).toHaveAccessibleDescription(new RegExp(ru('accounts.usernameTaken')));
  await expect(username).toHaveValue('aigerim');
  await expect(email).toHaveValue('zarina@example.org');

  const { codes } = await signUp(page, 'zarina', ru);
  expect(new Set(codes).size).toBe(8);
  await page.goto('/account');
  await expect(page.getByText(ru('accounts.codesCount', { count: 8 }))).toBeVisible();
  for (const address of ['/account', '/account/recovery-codes', '/sign-up']) {
    await page.goto(address);
    expect(await found(codes, page), address).toEqual([]);
  }
});

test('Zarina takes the course in Russian, from the pre-test to the certificate', async ({ page, somebodyElse }) => {
  await page.goto('/sign-up?lang=ru');
  await signUp(page, 'zarina', ru);
  await page.goto(ADDRESS);
  await button(page, ru('learning.start')).click();
  await test.step('the pre-test is left half done and gone on with', () => preTestInTwoSittings(page));
  const preTest = page.url();
  await expect(page.getByText(ru('learning.preDone'))).toBeVisible();
  expect(await found([...keyTexts(), ...questionTexts()], page)).toEqual([]);

  await link(page, ru('learning.toCourse')).click();
  await link(page, ru('learning.nextLesson')).click();
  await readLessons(page, ru);
  await expect(heading(page, ru('learning.post'))).toBeVisible();

  await take(page, 'post', 'right', ru, 'ru');
  await expect(page.getByText(ru('learning.score', { points: 10, maxPoints: 10, percent: 100 }))).toBeVisible();
  await expect(page.getByRole('heading', { name: ru('learning.review') })).toBeVisible();
  const afterPost = await found(keyTexts(), page);
  await page.goto(preTest);
  await expect(page.getByRole('heading', { name: ru('learning.review') })).toBeVisible();
  const ofBoth = new Set([...afterPost, ...(await found(keyTexts(), page))]);
  expect(afterPost.length).toBeGreaterThan(10);
  expect(ofBoth.size).toBeGreaterThan(afterPost.length + 5);

  await take(page, 'final', 'right', ru, 'ru');
  await expect(page.getByText(ru('learning.finalPassed'))).toBeVisible();
  const holder = { name: 'Зарина Әбдіғұлова', latinName: 'Zarina Abdigulova', rank: 'Майор юстиции' };
  await confirmName(page, { ...holder, name: '=HYPERLINK("x")' }, ru);
  const name = field(page, ru('certificates.name'));
  await expect(name).toHaveAccessibleDescription(new RegExp(ru('certificates.nameLetters')));
  await expect(field(page, ru('certificates.rank'))).toHaveValue(holder.rank);
  await name.fill(holder.name);
  await button(page, ru('certificates.issueSubmit')).click();
  await expect(page.getByRole('status')).toContainText(ru('certificates.issuedNotice'));
  const text = await downloaded(page, ru);
  for (const printed of [...Object.values(holder), COURSE.texts.ru?.title]) expect(text).toContain(printed);

  const ministry = await somebodyElse();
  await ministry.goto(`${await checkAddress(page)}?lang=ru`);
  await expect(heading(ministry, ru('certificates.valid'))).toBeVisible();
  await expect(ministry.getByText(holder.name)).toBeVisible();
  expect(
    await found(
      [holder.rank, holder.latinName, ru('certificates.scoreValue', { score: 100, passMark: 80 }), 'zarina-'],
      ministry,
    ),
  ).toEqual([]);
});

test('Timur fails at first: he is told what to read again and when to come back, and nothing that helps him cheat', async ({
  page,
  baseURL,
}) => {
  await page.goto('/sign-up');
  await signUp(page, 'timur');
  await startWithoutPreTest(page);
  await readLessons(page);
  await expect(heading(page, en('learning.final'))).toBeVisible();
  await take(page, 'final', 'wrong');
  await expect(page.getByText(en('learning.finalNotYet', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('heading', { name: en('learning.readAgain') })).toBeVisible();
  for (const title of Object.values(COURSE.texts.en?.modules ?? {})) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
  const secrets = [...keyTexts(), ...questionTexts()];
  expect(secrets.length).toBeGreaterThan(500);
  expect(await found(secrets, page)).toEqual([]);
  await expect(link(page, en('learning.toCertificate'))).toHaveCount(0);

  await page.goto(`${ADDRESS}/quizzes/final`);
  await expect(page.getByText(en('learning.waitText', { when: '|' }).split('|')[0] ?? '')).toBeVisible();
  await expect(button(page, en('learning.startTest'))).toHaveCount(0);
  const pushed = await page.request.post(`${ADDRESS}/quizzes/final`, {
    headers: { Origin: baseURL ?? '' },
    form: { clientId: crypto.randomUUID() },
  });
  expect(pushed.status()).toBe(409);
});

test('a paper gives nothing away before it is handed in, and says what is missing when it is', async ({ page }) => {
  await page.goto('/sign-up');
  await signUp(page, 'laylo');
  await page.goto(`${ADDRESS}/quizzes/pre`);
  await button(page, en('learning.startTest')).click();
  const questions = await questionsOn(page);
  expect(questions).toHaveLength(10);
  expect(await found(keyTexts(), page)).toEqual([]);

  await answer(page, questions.slice(1), 'wrong');
  await button(page, en('learning.submit')).click();
  await expect(page.getByText(en('learning.unanswered', { count: 1 }))).toBeVisible();
  expect(await found(keyTexts(), page)).toEqual([]);
  await answer(page, questions.slice(0, 1), 'right');
  const paper = page.url().split('?')[0] ?? '';
  await button(page, en('learning.submitAnyway')).click();
  await expect(page.getByText(en('learning.preDone'))).toBeVisible();

  await page.goBack();
  await page.goto(paper);
  await expect(page.getByText(en('learning.preDone'))).toBeVisible();
});

test('somebody else’s attempt does not exist for Laylo', async ({ page, somebodyElse, baseURL }) => {
  const timur = await somebodyElse();
  await timur.goto('/sign-up');
  await signUp(timur, 'timur');
  await timur.goto(`${ADDRESS}/quizzes/pre`);
  await button(timur, en('learning.startTest')).click();
  await questionsOn(timur);
  const { pathname } = new URL(timur.url());

  await page.goto('/sign-up');
  await signUp(page, 'laylo');
  expect((await page.goto(pathname))?.status()).toBe(404);
  for (const deed of ['draft', 'submit']) {
    const forged = await page.request.post(`${pathname}/${deed}`, { headers: { Origin: baseURL ?? '' }, form: {} });
    expect(forged.status(), deed).toBe(404);
  }
  await timur.reload();
  await expect(button(timur, en('learning.submit'))).toBeVisible();
});

async function preTestInTwoSittings(page: Page) {
  await button(page, ru('learning.startTest')).click();
  const questions = await questionsOn(page);
  await answer(page, questions.slice(0, 4), 'right', 'ru');
  await button(page, ru('learning.saveDraft')).first().click();
  await expect(page.getByRole('status').first()).toBeVisible();
  await page.goto('/learn');
  await link(page, ru('learning.resumeTest')).click();
  await button(page, ru('learning.resumeTest')).click();
  for (const id of questions.slice(0, 4)) {
    const kept = await page.locator(`[name^="q.${id}"]:checked, input[name^="q.${id}."]`).first().inputValue();
    expect(kept, id).not.toBe('');
  }
  await answer(page, questions.slice(4), 'wrong', 'ru');
  await button(page, ru('learning.submit')).click();
}
