import { expect, test } from 'vitest';
import { askNow } from './asks.ts';
import type { LaterFacts, Run } from './run.ts';
import { COURSE } from './sample-course.ts';

const TODAY = '2027-03-10';
const WORK = { ...COURSE, outcomes: 'work' } as const;
const YOUTH = { ...COURSE, audience: 'youth' } as const;
const NOTHING: LaterFacts = { surveyed: false, consented: false, entered: false, birthYear: 1990, due: null };
const DUE = { id: 'f1', shown: false };

const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const ask = (course: typeof COURSE, at: Partial<Run>, later: Partial<LaterFacts> = {}) =>
  askNow(course, { ...RUN, ...at, later: { ...NOTHING, ...later } }, TODAY, dayOf)?.kind ?? null;

const RUN: Run = {
  enrolmentId: 'e1',
  course: 'steps',
  open: true,
  formOrder: null,
  startedAt: new Date('2027-03-01T08:00:00Z'),
  completedAt: null,
  certificateId: null,
  extraTries: 0,
  triesGrantedAt: null,
  lessons: [],
  attempts: [],
};
const COMPLETED = { open: false, completedAt: new Date('2027-03-09T08:00:00Z') };
const LONG_AGO = { open: false, completedAt: new Date('2026-09-01T08:00:00Z') };

test('while a course is under way nothing is asked, but for work at its beginning where the course asks that', () => {
  expect(ask(COURSE, {})).toBe(null);
  expect(ask(WORK, {})).toBe('entry');
  expect(ask(WORK, {}, { entered: true })).toBe(null);
  expect(ask(WORK, { startedAt: new Date('2027-02-24T08:00:00Z') })).toBe('entry');
  expect(ask(WORK, { startedAt: new Date('2027-02-23T08:00:00Z') })).toBe(null);
});

test('after it comes the survey, then whether to ask again, each once', () => {
  expect(ask(COURSE, COMPLETED)).toBe('survey');
  expect(ask(COURSE, COMPLETED, { surveyed: true })).toBe('consent');
  expect(ask(COURSE, COMPLETED, { surveyed: true, consented: true })).toBe(null);
});

test('what was agreed to comes first when it is time', () => {
  expect(ask(COURSE, COMPLETED, { due: DUE })).toBe('due');
});

test('when it is too late to ask anything, it is not asked whether to', () => {
  expect(ask(COURSE, LONG_AGO, { surveyed: true })).toBe(null);
  expect(ask(WORK, LONG_AGO, { surveyed: true })).toBe('consent');
});

test('who may be a child is asked about the course, and nothing for later', () => {
  const child = { birthYear: 2010 };
  expect(ask(WORK, {}, child)).toBe(null);
  expect(ask(COURSE, COMPLETED, child)).toBe('survey');
  expect(ask(COURSE, COMPLETED, { ...child, surveyed: true })).toBe(null);
  expect(ask(COURSE, COMPLETED, { ...child, due: DUE })).toBe(null);
  expect(ask(YOUTH, COMPLETED, { birthYear: null, surveyed: true })).toBe(null);
  expect(ask(YOUTH, COMPLETED, { birthYear: 2005, surveyed: true })).toBe('consent');
});

test('nothing is asked of a visitor', () => {
  expect(askNow(WORK, null, TODAY, dayOf)).toBe(null);
});
