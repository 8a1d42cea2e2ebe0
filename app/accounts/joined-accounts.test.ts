import { expect, test } from 'vitest';
import type { Person } from '~/db/model.ts';
import { factsJoined } from './joined-accounts.ts';

const SPRING = new Date('2026-04-01T00:00:00Z');
const AUTUMN = new Date('2026-10-01T00:00:00Z');

const NOBODY: Person = {
  id: 'nurlan',
  username: 'nurlan',
  usernameKey: 'nurlan',
  passwordHash: '-',
  role: 'learner',
  locale: 'ky',
  email: null,
  certificateName: null,
  certificateLatin: null,
  certificateRank: null,
  certificatePlace: null,
  country: null,
  region: null,
  sector: null,
  organisation: null,
  sex: null,
  birthYear: null,
  demo: false,
  notice: null,
  createdAt: SPRING,
  disabledAt: null,
  remindersStoppedAt: null,
};

test('only what nobody has said is filled in, and neither address nor language', () => {
  const kept = { ...NOBODY, sex: 'male' as const, certificateName: 'Нурлан Осмонов' };
  const other = {
    ...NOBODY,
    locale: 'ru',
    email: 'n@example.org',
    sex: 'other' as const,
    birthYear: 1990,
    certificateName: 'Нурлан О.',
    certificateLatin: 'Nurlan O.',
  };
  const joined: Person = { ...kept, ...factsJoined(kept, other) };
  expect(joined).toEqual({ ...kept, birthYear: 1990 });
});

test('a region comes with its country only', () => {
  const other = { ...NOBODY, country: 'KG', region: 'Osh' };
  expect(factsJoined(NOBODY, other)).toMatchObject({ country: 'KG', region: 'Osh' });
  expect(factsJoined({ ...NOBODY, country: 'UZ' }, other)).not.toHaveProperty('region');
  expect(factsJoined({ ...NOBODY, region: 'Andijon' }, other)).not.toHaveProperty('country');
});

test('whoever stopped reminders in either has stopped them, since the later day', () => {
  const stopped = (at: Date | null): Person => ({ ...NOBODY, remindersStoppedAt: at });
  expect(factsJoined(stopped(null), stopped(SPRING)).remindersStoppedAt).toBe(SPRING);
  expect(factsJoined(stopped(AUTUMN), stopped(SPRING)).remindersStoppedAt).toBe(AUTUMN);
  expect(factsJoined(stopped(SPRING), stopped(AUTUMN)).remindersStoppedAt).toBe(AUTUMN);
  expect(factsJoined(stopped(AUTUMN), stopped(null)).remindersStoppedAt).toBe(AUTUMN);
});
