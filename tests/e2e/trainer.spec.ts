import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatDay } from '~/i18n/dates.ts';
import { COURSE } from './answer-key.ts';
import { joinBy, makeCohort, makeTrainer } from './cohort.ts';
import { button, enter, field, freshUsername, heading, link, PASSPHRASE, signIn, signUp } from './person.ts';
import { ADDRESS, answer, questionsOn, readLessons } from './study.ts';
import { expect, test } from './watched.ts';
import { en, ru } from './words.ts';

/** Several people, each at a computer of their own. */
test.setTimeout(180_000);

const RECOVERY_CODE = /[0-9A-Z]{4}(-[0-9A-Z]{4}){6}/;

test('Nigora makes a cohort and sees its code and its QR code', async ({ page }) => {
  await signIn(page, 'nigora', ru);
  await link(page, ru('common.teach')).click();
  await link(page, ru('cohorts.create')).click();
  await field(page, ru('cohorts.label')).fill('Т');
  await field(page, ru('cohorts.startsOn')).fill('2027-03-01');
  await field(page, ru('cohorts.dueOn')).fill('2027-02-01');
  await page.locator(`input[name="courses"][value="${COURSE.course.slug}"]`).check();
  await button(page, ru('cohorts.createSubmit')).click();
  await expect(field(page, ru('cohorts.label'))).toHaveAccessibleDescription(new RegExp(ru('cohorts.labelProblem')));
  await expect(field(page, ru('cohorts.dueOn'))).toHaveAccessibleDescription(new RegExp(ru('cohorts.dueBeforeStart')));
  await expect(field(page, ru('cohorts.startsOn'))).toHaveValue('2027-03-01');

  await field(page, ru('cohorts.label')).fill('Термез, весна 2027');
  await field(page, ru('cohorts.dueOn')).fill('2027-05-01');
  await button(page, ru('cohorts.createSubmit')).click();
  await expect(heading(page, 'Термез, весна 2027')).toBeVisible();
  await expect(page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeVisible();
  await expect(page.getByRole('img', { name: ru('cohorts.joinQr') }).locator('svg')).toBeVisible();
  await expect(page.getByText(ru('cohorts.members', { count: 0 }))).toBeVisible();
});

test('Bakyt follows the link, makes an account on the way, and joins', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Ургенч, весна 2027', ru);
  const bakyt = await somebodyElse();
  await bakyt.goto(`/join/${code.replace('-', '')}`);
  await expect(heading(bakyt, 'Ургенч, весна 2027')).toBeVisible();
  await link(bakyt, en('cohorts.invitedSignUp')).click();
  const { username } = await signUp(bakyt, 'bakyt');
  await button(bakyt, en('cohorts.invitedJoin')).click();
  await expect(bakyt.getByText(COURSE.texts.en?.title ?? '')).toBeVisible();
  await page.goto(address);
  await expect(rowOf(page, username)).toContainText(ru('cohorts.notStarted'));
});

test('Nigora sees how far Dilnoza is, after she has joined by typing the code', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Бухара, весна 2027', ru);
  const dilnoza = await somebodyElse();
  await dilnoza.goto('/sign-up');
  const { username } = await signUp(dilnoza, 'dilnoza');
  await dilnoza.goto('/join');
  await field(dilnoza, en('cohorts.enterCode')).fill('AAAAA-00000');
  await button(dilnoza, en('cohorts.enterSubmit')).click();
  await expect(field(dilnoza, en('cohorts.enterCode'))).toHaveAccessibleDescription(
    new RegExp(en('cohorts.enterProblem')),
  );
  await expect(field(dilnoza, en('cohorts.enterCode'))).toHaveValue('AAAAA-00000');
  await field(dilnoza, en('cohorts.enterCode')).fill(` ${code.toLowerCase().replace('-', ' ')} `);
  await button(dilnoza, en('cohorts.enterSubmit')).click();
  await button(dilnoza, en('cohorts.invitedJoin')).click();
  await dilnoza.goto(`${ADDRESS}/act-means-purpose`);
  await readLessons(dilnoza, en, 2);
  await page.goto(address);
  await expect(rowOf(page, username)).toContainText(ru('cohorts.lessonsDone', { done: 2, total: 18 }));
  await expect(rowOf(page, username)).toContainText(ru('cohorts.underWay'));
});

test('the export opens in a spreadsheet as text, whatever somebody calls themselves', async ({
  page,
  somebodyElse,
}) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Навои, весна 2027', ru);
  const learner = await somebodyElse();
  await learner.goto('/sign-up');
  await field(learner, en('accounts.username')).fill('=HYPERLINK("x")');
  await field(learner, en('accounts.passphrase')).fill(PASSPHRASE);
  await button(learner, en('accounts.signUpSubmit')).click();
  await expect(learner.getByRole('alert')).toContainText(en('accounts.usernameLetters'));
  const { username } = await signUp(learner, '-1.bahor');
  await joinBy(learner, code);

  await page.goto(address);
  const downloading = page.waitForEvent('download');
  await link(page, ru('cohorts.export')).click();
  const file = readFileSync(await (await downloading).path());
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, row, ...rest] = file.toString('utf8').slice(1).split('\r\n');
  expect(head?.split(',').slice(0, 3)).toEqual([ru('cohorts.course'), ru('cohorts.person'), ru('cohorts.name')]);
  expect(row?.startsWith(`"${COURSE.texts.ru?.title}",'${username},`), row).toBe(true);
  expect(rest).toEqual(['']);
});

test('Nigora lets Oygul back in with a code that works once and is told of', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Карши, весна 2027', ru);
  const oygul = await somebodyElse();
  await oygul.goto('/sign-up');
  const { username } = await signUp(oygul, 'oygul');
  await joinBy(oygul, code);

  await page.goto(address);
  await link(rowOf(page, username), username).click();
  await link(page, ru('learner.recovery')).click();
  await button(page, ru('cohorts.recoveryConfirm')).click();
  const issued = RECOVERY_CODE.exec(await page.getByRole('status').innerText())?.[0] ?? '';
  await page.goto(address);
  await expect(page.getByText(issued)).toHaveCount(0);

  const elsewhere = await somebodyElse();
  await elsewhere.goto('/sign-in');
  await enter(elsewhere, username, PASSPHRASE);
  const today = formatDay(new Date(), 'en');
  await expect(elsewhere.getByText(en('accounts.recoveryIssued', { day: today }))).toBeVisible();

  const recover = async (passphrase: string) => {
    await oygul.goto('/recover');
    await field(oygul, en('accounts.username')).fill(username);
    await field(oygul, en('accounts.recoverCode')).fill(issued);
    await field(oygul, en('accounts.newPassphrase')).fill(passphrase);
    await button(oygul, en('accounts.recoverSubmit')).click();
  };
  await recover('walnut harbour violet nine');
  await expect(oygul.getByText(en('accounts.recoveryIssued', { day: today }))).toBeVisible();
  await expect(oygul.getByText(en('accounts.recovered', { day: today }))).toBeVisible();
  await elsewhere.goto('/learn');
  await expect(heading(elsewhere, en('accounts.signInTitle'))).toBeVisible();
  await recover('another lantern, another river');
  await expect(oygul.getByRole('alert')).toContainText(en('accounts.recoverWrong'));
});

test('Nigora reads an answer without knowing whose it is, and its points go up', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Гулистан, весна 2027', ru);
  const sitora = await somebodyElse();
  await sitora.goto('/sign-up');
  const { username } = await signUp(sitora, 'sitora');
  await joinBy(sitora, code);
  const inOwnWords = `${freshUsername('Bahrom')} speaks in her place every time`;
  await takePreTestInOwnWords(sitora, inOwnWords);
  const result = sitora.getByRole('main').getByRole('status');
  await expect(result).toContainText(en('learning.scoreSoFar', { points: 9.67, maxPoints: 10, percent: 96 }));
  await page.goto(address);
  await expect(rowOf(page, username)).toContainText(ru('cohorts.awaiting', { percent: 96 }));

  await page.goto('/teach/coding');
  const card = page
    .getByRole('main')
    .locator('div')
    .filter({ has: page.getByText(inOwnWords) })
    .last();
  for (const hint of [username, ru('cohorts.pre'), ru('cohorts.post'), en('cohorts.pre'), en('cohorts.post')]) {
    await expect(card).not.toContainText(hint);
  }
  await button(card, ru('cohorts.codingSave')).click();
  await expect(card).toContainText(ru('cohorts.codingProblem'));
  await card.getByRole('radio', { name: conceptLabel('isolation'), exact: true }).check();
  await button(card, ru('cohorts.codingSave')).click();
  await expect(page.getByText(inOwnWords)).toHaveCount(0);

  await sitora.reload();
  await expect(result).toContainText(en('learning.score', { points: 10, maxPoints: 10, percent: 100 }));
  await page.goto(address);
  await expect(rowOf(page, username)).toContainText(ru('cohorts.percent', { percent: 100 }));
});

test('for another trainer, for a learner and for a visitor Nigora’s cohort does not exist', async ({
  page,
  somebodyElse,
  baseURL,
}) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Джизак, весна 2027', ru);
  const [farhod, jamshid] = [await somebodyElse(), await somebodyElse()];
  await farhod.goto('/sign-up');
  await signUp(farhod, 'farhod');
  await joinBy(farhod, code);
  await jamshid.goto('/sign-up');
  const trainer = await signUp(jamshid, 'jamshid');
  await makeTrainer(await somebodyElse(), trainer.username);
  await jamshid.goto('/sign-in');
  await enter(jamshid, trainer.username, PASSPHRASE);
  await button(jamshid, en('accounts.noticeDismiss')).click();
  await jamshid.goto('/teach');
  await expect(heading(jamshid, en('cohorts.title'))).toBeVisible();

  await page.goto(address);
  const learner = (await page.locator('tbody').getByRole('link').first().getAttribute('href')) ?? '';
  const recovery = `${learner}/recovery-code`;
  const places = [
    'settings',
    'archived',
    'meetings',
    'trainers',
    'due',
    'messages',
    'papers',
    'certificates',
    'slips',
    'import',
  ];
  const below = places.map((path) => `${address}/${path}`);
  const pages = [address, ...below, learner, `${learner}/moved`, recovery];
  for (const stranger of [jamshid, farhod]) {
    for (const path of pages) {
      expect((await stranger.goto(path))?.status(), path).toBe(404);
      await expect(heading(stranger, en('errors.missing'))).toBeVisible();
    }
    expect((await stranger.request.get(`${address}/export.csv`)).status()).toBe(404);
    const changes = [...below, `${learner}/removed`, `${learner}/moved`, recovery];
    for (const path of changes.filter((path) => !/\/(messages|papers)$/.test(path))) {
      const forged = await stranger.request.post(path, { headers: { Origin: baseURL ?? '' } });
      expect(forged.status(), path).toBe(404);
    }
  }
  const visitor = await somebodyElse();
  for (const path of [...pages, `${address}/export.csv`]) {
    await visitor.goto(path);
    await expect(heading(visitor, en('accounts.signInTitle'))).toBeVisible();
  }
});

async function takePreTestInOwnWords(page: Page, inOwnWords: string) {
  await page.goto(`${ADDRESS}/quizzes/pre`);
  await button(page, en('learning.startTest')).click();
  const questions = await questionsOn(page);
  await answer(page, questions, 'right');
  const recall = questions.find((id) => COURSE.quiz.content.questions[id]?.kind === 'recall');
  await page.locator(`[name="q.${recall}.2"]`).fill(inOwnWords);
  await button(page, en('learning.submit')).click();
}

function conceptLabel(concept: string): string {
  return COURSE.quiz.texts.en?.['signs-kitchen']?.concepts?.[concept]?.label ?? '';
}

function rowOf(page: Page, username: string) {
  return page.getByRole('row').filter({ hasText: username });
}
