import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { certificateDay, lastDay } from './certificate-day.ts';
import { issue } from './issue.server.ts';
import { asking, COURSE, COURSES, graduate } from './sample.ts';
import { findForVerify } from './verify.server.ts';

let stopClock = () => {};
afterEach(() => stopClock());

const at = (instant: string) => {
  stopClock();
  stopClock = useClock(() => new Date(instant));
};

async function codeOf(validYears: number | null): Promise<string> {
  at('2026-11-24T08:00:00Z');
  const courses = { ...COURSES, find: () => ({ ...COURSE, validYears }) };
  await issue(asking(await graduate('aigerim')), courses);
  return (await db().certificateRevision.findFirstOrThrow()).code;
}

test('a certificate that runs out is valid on its last day in Tashkent, and expired the day after', async () => {
  const code = await codeOf(2);
  at('2028-11-23T18:59:00Z');
  expect(await findForVerify(code)).toMatchObject({ state: 'valid', printed: { validUntil: '2028-11-23' } });
  at('2028-11-23T19:01:00Z');
  expect(await findForVerify(code)).toMatchObject({ state: 'expired' });
});

test('one without an end never expires', async () => {
  const code = await codeOf(null);
  at('2099-01-01T00:00:00Z');
  expect(await findForVerify(code)).toMatchObject({ state: 'valid', printed: { validUntil: null } });
});

test('the last day is the one before the anniversary', () => {
  expect([lastDay('2026-11-24', 3), lastDay('2028-02-29', 1), lastDay('2026-11-24', null)]).toEqual([
    '2029-11-23',
    '2029-02-28',
    null,
  ]);
  expect(certificateDay(new Date('2026-11-24T19:30:00Z'))).toBe('2026-11-25');
});
