import { button, field, heading, link, signIn, signUp } from './person.ts';
import { joinBy, makeCohort } from './cohort.ts';
import { expect, test } from './watched.ts';
import { ru } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(120_000);

test('Nigora changes her cohort on a phone: a fault is said beside its field, and what she typed stays', async ({
  page,
}) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Nukus, spring 2027', ru);
  await link(page, ru('settings.link')).click();
  await field(page, ru('cohorts.label')).fill('Nukus, summer 2027');
  await field(page, ru('settings.pausedFrom')).fill('2027-03-19');
  await button(page, ru('settings.save')).click();
  await expect(field(page, ru('settings.pausedUntil'))).toHaveAccessibleDescription(
    new RegExp(ru('settings.pauseHalf')),
  );
  await expect(field(page, ru('cohorts.label'))).toHaveValue('Nukus, summer 2027');
  await field(page, ru('settings.pausedUntil')).fill('2027-03-25');
  await button(page, ru('settings.save')).click();
  await expect(page.getByRole('status')).toHaveText(ru('settings.saved'));

  await link(page, ru('settings.archiveTitle')).click();
  await button(page, ru('settings.archiveSubmit')).click();
  await expect(heading(page, ru('cohorts.title'))).toBeVisible();
  await link(page, 'Nukus, summer 2027').click();
  await expect(page.getByText(ru('settings.archivedNote'))).toBeVisible();
  expect((await page.request.get(`/join/${code}`)).status()).toBe(404);
  await page.goto(`${address}/archived`);
  await button(page, ru('settings.reopenSubmit')).click();
  await expect(page.getByText(code)).toBeVisible();
});

test('Nigora writes down who came, prints the list, and takes somebody out', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', ru);
  const { address, code } = await makeCohort(page, 'Khiva, spring 2027', ru);
  const gulnoza = await somebodyElse();
  await gulnoza.goto('/sign-up');
  const { username } = await signUp(gulnoza, 'gulnoza');
  await joinBy(gulnoza, code);

  await page.goto(address);
  await link(page, ru('meetings.title')).click();
  await field(page, ru('meetings.name')).fill('Session 1');
  await field(page, ru('meetings.heldOn')).fill('2027-03-05');
  await field(page, ru('meetings.minutes')).fill('soon');
  await button(page, ru('meetings.add')).click();
  await expect(field(page, ru('meetings.minutes'))).toHaveAccessibleDescription(
    new RegExp(ru('meetings.minutesProblem')),
  );
  await field(page, ru('meetings.minutes')).fill('90');
  await button(page, ru('meetings.add')).click();
  await link(page, 'Session 1').click();
  const row = page.getByRole('group', { name: username });
  await row.getByRole('radio', { name: ru('meetings.present'), exact: true }).check();
  await button(page, ru('meetings.save')).click();
  await expect(row.getByRole('radio', { name: ru('meetings.present'), exact: true })).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const sheet = await page.request.get((await link(page, ru('meetings.sheet')).getAttribute('href')) ?? '');
  expect(sheet.headers()['content-type']).toBe('application/pdf');
  expect((await gulnoza.request.get(`${address}/meetings`)).status()).not.toBe(200);

  await page.goto(address);
  await link(page, username).click();
  await field(page, ru('learner.note')).fill('   ');
  await button(page, ru('learner.noteSave')).click();
  await expect(field(page, ru('learner.note'))).toHaveAccessibleDescription(new RegExp(ru('learner.noteEmpty')));
  await field(page, ru('learner.note')).fill('Prefers a call in the evening');
  await button(page, ru('learner.noteSave')).click();
  await expect(heading(page, username)).toBeVisible();
  await gulnoza.goto('/account');
  await expect(gulnoza.getByText('Prefers a call in the evening')).toBeVisible();
  await link(page, ru('settings.removeSubmit')).click();
  await button(page, ru('settings.removeSubmit')).click();
  await expect(page.getByText(ru('cohorts.members', { count: 0 }))).toBeVisible();
});
