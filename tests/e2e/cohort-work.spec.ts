import { button, field, heading, link, signIn, signUp } from './person.ts';
import { joinBy, makeCohort } from './cohort.ts';
import { expect, test } from './watched.ts';
import { en } from './words.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
test.setTimeout(120_000);

test('Nigora changes her cohort on a phone: a fault is said beside its field, and what she typed stays', async ({
  page,
}) => {
  await signIn(page, 'nigora', en);
  const { address, code } = await makeCohort(page, 'Nukus, spring 2027');
  await link(page, en('settings.link')).click();
  await field(page, en('cohorts.label')).fill('Nukus, summer 2027');
  await field(page, en('settings.pausedFrom')).fill('2027-03-19');
  await button(page, en('settings.save')).click();
  await expect(field(page, en('settings.pausedUntil'))).toHaveAccessibleDescription(
    new RegExp(en('settings.pauseHalf')),
  );
  await expect(field(page, en('cohorts.label'))).toHaveValue('Nukus, summer 2027');
  await field(page, en('settings.pausedUntil')).fill('2027-03-25');
  await button(page, en('settings.save')).click();
  await expect(page.getByRole('status')).toHaveText(en('settings.saved'));

  await link(page, en('settings.archiveTitle')).click();
  await button(page, en('settings.archiveSubmit')).click();
  await expect(heading(page, en('cohorts.title'))).toBeVisible();
  await link(page, 'Nukus, summer 2027').click();
  await expect(page.getByText(en('settings.archivedNote'))).toBeVisible();
  expect((await page.request.get(`/join/${code}`)).status()).toBe(404);
  await page.goto(`${address}/archived`);
  await button(page, en('settings.reopenSubmit')).click();
  await expect(page.getByText(code)).toBeVisible();
});

test('Nigora writes down who came, prints the list, and takes somebody out', async ({ page, somebodyElse }) => {
  await signIn(page, 'nigora', en);
  const { address, code } = await makeCohort(page, 'Khiva, spring 2027');
  const gulnoza = await somebodyElse();
  await gulnoza.goto('/sign-up');
  const { username } = await signUp(gulnoza, 'gulnoza');
  await joinBy(gulnoza, code);

  await page.goto(address);
  await link(page, en('meetings.title')).click();
  await field(page, en('meetings.name')).fill('Session 1');
  await field(page, en('meetings.heldOn')).fill('2027-03-05');
  await field(page, en('meetings.minutes')).fill('soon');
  await button(page, en('meetings.add')).click();
  await expect(field(page, en('meetings.minutes'))).toHaveAccessibleDescription(
    new RegExp(en('meetings.minutesProblem')),
  );
  await field(page, en('meetings.minutes')).fill('90');
  await button(page, en('meetings.add')).click();
  await link(page, 'Session 1').click();
  const row = page.getByRole('group', { name: username });
  await row.getByRole('radio', { name: en('meetings.present'), exact: true }).check();
  await button(page, en('meetings.save')).click();
  await expect(row.getByRole('radio', { name: en('meetings.present'), exact: true })).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const sheet = await page.request.get((await link(page, en('meetings.sheet')).getAttribute('href')) ?? '');
  expect(sheet.headers()['content-type']).toBe('application/pdf');
  expect((await gulnoza.request.get(`${address}/meetings`)).status()).not.toBe(200);

  await page.goto(address);
  const recovery = await page.getByRole('link', { name: en('cohorts.recoveryFor', { username }) }).getAttribute('href');
  await page.goto((recovery ?? '').replace('recovery-code', 'removed'));
  await button(page, en('settings.removeSubmit')).click();
  await expect(page.getByText(en('cohorts.members', { count: 0 }))).toBeVisible();
});
