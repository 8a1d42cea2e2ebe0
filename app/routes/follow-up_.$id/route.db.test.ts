import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Visitor } from '~/accounts/visitor.test-support.ts';
import { agree, completer, followUpsOf, SampleAsking, type Completer } from '~/learning/sample-follow-up.ts';
import { action, loader } from './route.tsx';

let here: SampleAsking;
let maral: Completer;
let id = '';
beforeEach(async () => {
  here = new SampleAsking();
  here.at('2026-11-24T08:00:00Z');
  maral = await completer('maral');
  await agree(maral);
  id = (await followUpsOf(maral))[0]?.id ?? '';
  here.at('2027-02-24T08:00:00Z');
});
afterEach(() => here.close());

const look = (which = id) => loader(new Visitor().asks(`/follow-up/${which}`, undefined, { id: which }));
const send = (form: Record<string, string>, which = id) =>
  action(new Visitor().asks(`/follow-up/${which}`, form, { id: which }));

test('without signing in the letter’s link opens the questions, and says nothing of whom or what', async () => {
  const page = await look();
  expect(page).toEqual({ id, title: expect.any(String), occasion: { state: 'open', kinds: ['behaviour'] } });
});

test('an answer without the first question comes back with all that was chosen, and nothing is kept', async () => {
  expect(await send({ hindrance: 'no-time' })).toMatchObject({
    data: { open: ['used'], chosen: { hindrance: 'no-time' } },
    init: { status: 400 },
  });
  expect(await followUpsOf(maral)).toMatchObject([{ answeredAt: null }]);
});

test('once answered it says so, however often it is sent', async () => {
  for (const used of ['sometimes', 'often']) {
    const answer = (await send({ used })) as Response;
    expect(answer.headers.get('Location')).toBe(`/follow-up/${id}`);
  }
  expect((await look()).occasion).toMatchObject({ state: 'answered' });
  expect(await followUpsOf(maral)).toMatchObject([{ answer: { used: 'often', situations: 'not-said' } }]);
});

test('an id of nobody’s looks like one whose time is over; what is no id has no page', async () => {
  const unknown = randomUUID();
  expect((await look(unknown)).occasion).toEqual({ state: 'closed' });
  expect(((await send({ used: 'often' }, unknown)) as Response).status).toBe(302);
  for (const none of ['1', `${unknown}x`, unknown.replace(/.$/, 'G')]) {
    await expect(look(none)).rejects.toMatchObject({ status: 404 });
    await expect(send({ used: 'often' }, none)).rejects.toMatchObject({ status: 404 });
  }
  expect(await followUpsOf(maral)).toMatchObject([{ answeredAt: null }]);
});
