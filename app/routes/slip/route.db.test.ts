import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { currentPerson, type Viewer } from '~/accounts/viewer.server.ts';
import { spent, Visitor } from '~/accounts/visitor.test-support.ts';
import { cohortOf, member, viewer } from '~/cohorts/sample-cohort.ts';
import { givePassphrase, issued, traces } from '~/cohorts/sample-slip.ts';
import type { Cohort } from '~/db/model.ts';
import { loader as scanned } from '../slip_.$code/route.tsx';
import { action } from './route.tsx';

let nigora: Viewer;
let cohort: Cohort;
let nurlan: string;
let phone: Visitor;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
  nurlan = await member(cohort, 'nurlan');
  phone = new Visitor();
});

async function codeFor(reusable = false): Promise<string> {
  const [slip] = await issued(nigora, { cohortId: cohort.id, personIds: [nurlan], reusable });
  return slip?.code ?? '';
}

async function send(form: Record<string, string>, visitor = phone) {
  const answer = await action({ ...visitor.asks('/slip', { formId: randomUUID(), ...form }) });
  if (!('data' in answer)) return { status: answer.status, location: answer.headers.get('Location') };
  return { status: answer.init?.status, headers: new Headers(answer.init?.headers), body: answer.data };
}

test('opening the link, however often, spends nothing, tells nothing and signs nobody in', async () => {
  const code = await codeFor();
  const before = await traces();
  for (const known of [code, '0000-0000-0000-0000']) {
    const page = await scanned(phone.asks(`/slip/${known}`, undefined, { code: known }));
    expect({ ...page, code: '', formId: '' }).toEqual({
      title: 'Come in with your paper · Safe Steps',
      username: undefined,
      code: '',
      formId: '',
    });
  }
  expect(await currentPerson(phone.asks('/learn'))).toBeNull();
  expect(await traces()).toEqual(before);
});

test('the button signs in under a new session and leads to choosing a passphrase, or, with one, to learning', async () => {
  const code = await codeFor();
  expect(await send({ code })).toEqual({ status: 302, location: '/slip/passphrase' });
  expect(await currentPerson(phone.asks('/learn'))).toMatchObject({ username: 'nurlan' });
  await givePassphrase(nurlan);
  expect(await send({ code: await codeFor() }, new Visitor())).toMatchObject({
    location: '/account/notice',
  });
});

test('coming in ends the session that the browser had before', async () => {
  const other = new Visitor();
  await send({ code: await codeFor() });
  const session = phone.cookies.get('session');
  await send({ code: await codeFor() });
  expect(phone.cookies.get('session')).not.toBe(session);
  other.cookies.set('session', session ?? '');
  expect(await currentPerson(other.asks('/learn'))).toBeNull();
});

test('used: 410 and no session; unknown: 400 with what was typed', async () => {
  const code = await codeFor();
  await send({ code });
  const other = new Visitor();
  expect(await send({ code }, other)).toMatchObject({ status: 410, body: { unusable: 'used' } });
  expect(await send({ code: 'abcd' }, other)).toMatchObject({
    status: 400,
    body: { unusable: 'unknown', kept: { code: 'abcd' } },
  });
  expect(await send({}, other)).toMatchObject({ status: 400 });
  expect(other.setCookies).toEqual([]);
});

test('with a PIN: asked, chosen, asked again; what is typed never comes back', async () => {
  const code = await codeFor(true);
  expect(await send({ code })).toMatchObject({ status: 200, body: { pin: { ask: 'choosePin' }, kept: { code } } });
  const refused = await send({ code, pin: '0000', pinAgain: '0000' });
  expect(refused).toMatchObject({ status: 400, body: { pin: { problem: 'pinTrivial' } } });
  expect(await send({ code, pin: '2749', pinAgain: '2749' })).toMatchObject({ location: '/slip/passphrase?later' });
  const wrong = await send({ code, pin: '618345' }, new Visitor());
  expect(wrong).toMatchObject({ status: 400, body: { pin: { problem: 'pinWrong', left: 4 } } });
  expect(JSON.stringify(wrong.body)).not.toContain('618345');
});

test('after too many guesses 429 says how long to wait, and keeps what was typed', async () => {
  await send({ code: '0000-0000-0000-0000' });
  await spent('slip.address', 100);
  const refused = await send({ code: await codeFor() });
  expect(refused).toMatchObject({ status: 429, body: { waitMinutes: 60 } });
  expect(Number(refused.headers?.get('Retry-After'))).toBeGreaterThan(3000);
});
