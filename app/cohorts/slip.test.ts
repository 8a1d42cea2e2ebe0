import { expect, test } from 'vitest';
import { LOCKED, NO_PIN_YET, slipState, works, type SlipStanding } from './slip.ts';

const NOW = new Date('2027-03-08T09:00:00Z');
const EARLIER = new Date('2027-03-07T09:00:00Z');
const fresh: SlipStanding = {
  pinHash: null,
  expiresAt: new Date('2027-03-10T09:00:00Z'),
  handedOverAt: null,
  usedAt: null,
  voidedAt: null,
};
const AGAIN = { pinHash: '$argon2id$…' };

test.each<[string, Partial<SlipStanding>]>([
  ['waiting', {}],
  ['waiting', { pinHash: NO_PIN_YET }],
  ['handedOver', { handedOverAt: EARLIER }],
  ['used', { usedAt: EARLIER }],
  ['used', { usedAt: EARLIER, expiresAt: EARLIER }],
  ['inUse', { ...AGAIN, usedAt: EARLIER, handedOverAt: EARLIER }],
  ['expired', { expiresAt: NOW }],
  ['expired', { ...AGAIN, usedAt: EARLIER, expiresAt: EARLIER }],
  ['voided', { voidedAt: EARLIER, usedAt: EARLIER }],
  ['locked', { voidedAt: EARLIER, pinHash: LOCKED }],
])('%s: %j', (state, change) => {
  expect(slipState({ ...fresh, ...change }, NOW)).toBe(state);
});

test('only those that nothing has ended let somebody in', () => {
  const states = ['waiting', 'handedOver', 'inUse', 'used', 'expired', 'voided', 'locked'] as const;
  expect(states.filter(works)).toEqual(['waiting', 'handedOver', 'inUse']);
});
