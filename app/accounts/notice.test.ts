import { expect, test } from 'vitest';
import { addNotice, readNotices } from './notice.ts';

const monday = new Date('2026-11-23T08:00:00Z');
const tuesday = new Date('2026-11-24T08:00:00Z');

test('what was noted is read back, oldest first', () => {
  const notice = addNotice(addNotice(null, 'recoveryIssued', monday), 'recovered', tuesday);
  expect(readNotices(notice)).toEqual([
    { kind: 'recoveryIssued', at: monday },
    { kind: 'recovered', at: tuesday },
  ]);
});

test('nothing, or what is not understood, says nothing', () => {
  expect(readNotices(null)).toEqual([]);
  expect(readNotices('unheard-of 2026-11-23\nrecovered never')).toEqual([]);
});

test('it does not grow without end', () => {
  let notice: string | null = null;
  for (let times = 0; times < 50; times += 1) notice = addNotice(notice, 'recovered', monday);
  expect(readNotices(notice)).toHaveLength(10);
});
