import { expect, test } from 'vitest';
import { joinedStanding, saysMore } from './moved-membership.ts';

const [APRIL, MAY, JUNE] = [3, 4, 5].map((month) => new Date(Date.UTC(2026, month, 1))) as [Date, Date, Date];

test('of two memberships the first day counts, and being in it', () => {
  const out = { joinedAt: APRIL, leftAt: JUNE };
  const inside = { joinedAt: MAY, leftAt: null };
  expect(joinedStanding(out, inside)).toEqual({ joinedAt: APRIL, leftAt: null });
  expect(joinedStanding(inside, out)).toEqual({ joinedAt: APRIL, leftAt: null });
  expect(joinedStanding(out, { joinedAt: APRIL, leftAt: MAY })).toEqual(out);
  expect(joinedStanding({ joinedAt: APRIL, leftAt: MAY }, out)).toEqual(out);
});

test('of two marks the one that says more counts', () => {
  expect([saysMore('absent', 'part'), saysMore('part', 'present'), saysMore('absent', 'present')]).not.toContain(false);
  expect([saysMore('part', 'absent'), saysMore('present', 'part'), saysMore('part', 'part')]).not.toContain(true);
});
