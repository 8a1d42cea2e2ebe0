import { expect, test } from 'vitest';
import { dayIn, isSafeHour, namedHours, SAFE_HOURS, type SafeHours } from './safe-hours.ts';

// Tashkent is five hours ahead.
const at = (hour: string) => new Date(`2027-03-03T${hour}:00Z`);
const hours = (name: SafeHours, timeZone = 'Asia/Tashkent') => {
  const [fromHour, untilHour] = SAFE_HOURS[name];
  return { fromHour, untilHour, timeZone };
};

test.each([
  ['morning', '03:59', false],
  ['morning', '04:00', true],
  ['morning', '06:59', true],
  ['morning', '07:00', false],
  ['afternoon', '07:00', true],
  ['evening', '11:59', false],
  ['evening', '14:59', true],
  ['evening', '15:00', false],
  ['day', '15:00', false],
  ['day', '22:00', false],
] as const)('in the %s, %s by Greenwich is safe in Tashkent: %s', (name, hour, safe) => {
  expect(isSafeHour(at(hour), hours(name))).toBe(safe);
});

test('it goes by the clock of the place', () => {
  expect(isSafeHour(at('03:30'), hours('morning', 'Asia/Almaty'))).toBe(false);
  expect(isSafeHour(at('03:30'), hours('morning', 'Asia/Bishkek'))).toBe(true);
});

test('no hour is safe for whoever named none', () => {
  expect(isSafeHour(at('07:00'), { fromHour: null, untilHour: null, timeZone: 'Asia/Tashkent' })).toBe(false);
});

test('hours have their name back, and others have none', () => {
  for (const name of Object.keys(SAFE_HOURS) as SafeHours[]) expect(namedHours(hours(name))).toBe(name);
  expect(namedHours({ fromHour: 3, untilHour: 4 })).toBe(null);
});

test('a day is the day of the place', () => {
  expect(dayIn(at('19:30'), 'Asia/Tashkent')).toBe('2027-03-04');
  expect(dayIn(at('19:30'), 'UTC')).toBe('2027-03-03');
});
