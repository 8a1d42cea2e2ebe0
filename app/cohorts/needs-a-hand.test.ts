import { expect, test } from 'vitest';
import { needOf, nextStep, type MemberFacts } from './needs-a-hand.ts';
import type { Pause } from './pause.ts';

const TODAY = '2027-03-20';
const NO_PAUSE: Pause = { pausedFrom: null, pausedUntil: null };
const AYGUL: MemberFacts = {
  waitingSince: '2027-03-01',
  lastActiveOn: '2027-03-19',
  finalsFailed: 0,
  finalPassed: false,
  triesLeft: 3,
  dueOn: '2027-05-01',
  completed: false,
};

const need = (facts: Partial<MemberFacts>, pause = NO_PAUSE) => needOf({ ...AYGUL, ...facts }, TODAY, pause);

test('Aygul, who worked yesterday and has time, needs nothing', () => {
  expect(need({})).toBeNull();
});

test('Bakyt has no try left; with one more granted he has still failed twice', () => {
  expect(need({ finalsFailed: 3, triesLeft: 0 })).toBe('tries-spent');
  expect(need({ finalsFailed: 3, triesLeft: 1 })).toBe('failed-twice');
  expect(need({ finalsFailed: 1, triesLeft: 2 })).toBeNull();
});

test('Dilnoza failed twice and then passed: her final test needs nobody', () => {
  expect(need({ finalsFailed: 2, finalPassed: true, triesLeft: 0 })).toBeNull();
});

test('Maral is late the day after her last day, and has a week’s warning before it', () => {
  expect(need({ dueOn: '2027-03-19' })).toBe('overdue');
  expect(need({ dueOn: TODAY })).toBe('due-soon');
  expect(need({ dueOn: '2027-03-27' })).toBe('due-soon');
  expect(need({ dueOn: '2027-03-28' })).toBeNull();
  expect(need({ dueOn: null })).toBeNull();
});

test('Sitora has been away for fourteen days', () => {
  expect(need({ lastActiveOn: '2027-03-06' })).toBe('stalled');
  expect(need({ lastActiveOn: '2027-03-07' })).toBeNull();
});

test('Farhod could have begun a week ago', () => {
  expect(need({ lastActiveOn: null, waitingSince: '2027-03-13' })).toBe('not-started');
  expect(need({ lastActiveOn: null, waitingSince: '2027-03-14' })).toBeNull();
  expect(need({ lastActiveOn: null, waitingSince: '2027-04-01' })).toBeNull();
});

test('whoever needs several things is shown the most urgent', () => {
  const everything = { finalsFailed: 3, triesLeft: 0, dueOn: '2027-03-01', lastActiveOn: '2027-02-01' };
  expect(need(everything)).toBe('tries-spent');
  expect(need({ ...everything, triesLeft: 1 })).toBe('failed-twice');
  expect(need({ ...everything, finalsFailed: 0 })).toBe('overdue');
  expect(need({ ...everything, finalsFailed: 0, dueOn: '2027-03-21' })).toBe('due-soon');
});

test('Gulnara has completed the course and needs nothing, whatever came before', () => {
  expect(need({ completed: true, finalsFailed: 3, triesLeft: 0, dueOn: '2027-03-01' })).toBeNull();
});

test('in a pause nobody is late, stalled or yet to begin, on its first and last day too', () => {
  for (const pause of [
    { pausedFrom: TODAY, pausedUntil: '2027-03-25' },
    { pausedFrom: '2027-03-15', pausedUntil: TODAY },
  ]) {
    expect(need({ dueOn: '2027-03-18' }, pause)).toBeNull();
    expect(need({ dueOn: '2027-03-22' }, pause)).toBeNull();
    expect(need({ lastActiveOn: '2027-02-01' }, pause)).toBeNull();
    expect(need({ lastActiveOn: null, waitingSince: '2027-02-01' }, pause)).toBeNull();
    expect(need({ finalsFailed: 3, triesLeft: 0 }, pause)).toBe('tries-spent');
  }
});

test('the days of a pause do not count as days away, and a last day in it is not near', () => {
  const past = { pausedFrom: '2027-03-08', pausedUntil: '2027-03-17' };
  expect(need({ lastActiveOn: '2027-03-01' }, past)).toBeNull();
  expect(need({ lastActiveOn: '2027-02-25' }, past)).toBeNull();
  expect(need({ lastActiveOn: '2027-02-24' }, past)).toBe('stalled');
  expect(need({ lastActiveOn: '2027-03-10' }, past)).toBeNull();
  expect(need({ dueOn: '2027-03-23' }, { pausedFrom: '2027-03-21', pausedUntil: '2027-03-31' })).toBeNull();
});

test('the next step leads to the place on the learner’s page', () => {
  expect(nextStep('tries-spent', 'osh', 'bakyt')).toBe('/teach/osh/learners/bakyt#tries');
  expect(nextStep('failed-twice', 'osh', 'bakyt')).toBe('/teach/osh/learners/bakyt#tries');
  expect(nextStep('overdue', 'osh', 'maral')).toBe('/teach/osh/learners/maral#due');
  expect(nextStep('due-soon', 'osh', 'maral')).toBe('/teach/osh/learners/maral#due');
  expect(nextStep('stalled', 'osh', 'sitora')).toBe('/teach/osh/learners/sitora#notes');
  expect(nextStep('not-started', 'osh', 'farhod')).toBe('/teach/osh/learners/farhod/recovery-code');
});
