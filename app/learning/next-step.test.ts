import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonSlugs } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import { nextStep, resumeLesson, stepAfter } from './next-step.ts';
import { refusal } from './order-of-work.ts';
import type { Run } from './run.ts';
import { COURSE } from './sample-course.ts';

const HOUR = 3_600_000;
const at = (hour: number) => new Date(Date.UTC(2026, 10, 24) + hour * HOUR);

function run(facts: Partial<Run> = {}): Run {
  const begun = { enrolmentId: 'e', course: 'steps', open: true, formOrder: null, startedAt: at(0), completedAt: null };
  return { ...begun, certificateId: null, extraTries: 0, triesGrantedAt: null, lessons: [], attempts: [], ...facts };
}

const opened = (lesson: string, hour: number) => ({ lesson, openedAt: at(hour), completedAt: null });
const done = (lesson: string, hour = 1) => ({ lesson, openedAt: at(hour), completedAt: at(hour) });
const ALL_DONE = lessonSlugs(COURSE).map((lesson) => done(lesson));

function tried(quiz: QuizKind, hour: number | null, passed: boolean | null = null) {
  const submittedAt = hour === null ? null : at(hour);
  return {
    id: `${quiz}${hour}`,
    quiz,
    submittedAt,
    passed,
    points: null,
    maxPoints: null,
    awaiting: 0,
    onPaper: false,
  };
}

describe('resuming', () => {
  test('begins with the first lesson', () => expect(resumeLesson(COURSE, null)).toBe('first'));

  test('goes on with the lesson opened last', () => {
    const lessons = [done('first'), opened('third', 2), opened('second', 3)];
    expect(resumeLesson(COURSE, run({ lessons }))).toBe('second');
  });

  test('goes to the first left when the lesson opened last is completed', () => {
    expect(resumeLesson(COURSE, run({ lessons: [opened('second', 1), done('third', 2)] }))).toBe('first');
  });

  test('knows a lesson by its old name', () => {
    expect(resumeLesson(COURSE, run({ lessons: [done('first'), done('second-of-old')] }))).toBe('third');
    expect(resumeLesson(COURSE, run({ lessons: [opened('second-of-old', 1)] }))).toBe('second');
  });

  test('has nothing left when all are completed', () => {
    expect(resumeLesson(COURSE, run({ lessons: ALL_DONE }))).toBeUndefined();
  });
});

describe('the next step', () => {
  test('is the pre-test until the first lesson is completed, and says which lesson it may be skipped for', () => {
    expect(nextStep(COURSE, null, at(0))).toEqual({ kind: 'pre', begun: false, lesson: 'first' });
    expect(nextStep(COURSE, run({ lessons: [opened('second', 1)] }), at(1))).toMatchObject({ lesson: 'second' });
    expect(nextStep(COURSE, run({ lessons: [done('first')] }), at(1))).toMatchObject({
      kind: 'lesson',
      lesson: 'second',
    });
  });

  test('after everything is done is what is missing of attendance, where the course asks for it', () => {
    const state = run({ lessons: ALL_DONE, attempts: [tried('final', 2, true)] });
    expect(nextStep({ ...COURSE, attendance: 80 }, state, at(3))).toEqual({ kind: 'attendance' });
    const completed = { ...state, open: false, completedAt: at(3) };
    expect(nextStep({ ...COURSE, attendance: 80 }, completed, at(4))).toEqual({ kind: 'certificate' });
  });

  test('after the pre-test is a lesson', () => {
    const state = run({ attempts: [tried('pre', 1)] });
    expect(nextStep(COURSE, state, at(2))).toEqual({ kind: 'lesson', lesson: 'first', begun: false });
  });

  test('after the lessons is the post-test where there was a pre-test, otherwise the final', () => {
    const withPre = run({ lessons: ALL_DONE, attempts: [tried('pre', 0)] });
    expect(nextStep(COURSE, withPre, at(2)).kind).toBe('post');
    expect(nextStep(COURSE, run({ lessons: ALL_DONE }), at(2)).kind).toBe('final');
    expect(nextStep(COURSE, run({ lessons: ALL_DONE, attempts: [tried('pre', null)] }), at(2)).kind).toBe('final');
  });

  test('after a failed final is to wait, then to try again, then to ask', () => {
    const failed = [tried('final', 2, false)];
    expect(nextStep(COURSE, run({ lessons: ALL_DONE, attempts: failed }), at(13))).toEqual({
      kind: 'wait',
      until: at(14),
    });
    expect(nextStep(COURSE, run({ lessons: ALL_DONE, attempts: failed }), at(14)).kind).toBe('final');
    const spent = [2, 20, 40].map((hour) => tried('final', hour, false));
    expect(nextStep(COURSE, run({ lessons: ALL_DONE, attempts: spent }), at(90)).kind).toBe('spent');
  });

  test('a test that is begun is gone on with', () => {
    const state = run({ lessons: ALL_DONE, attempts: [tried('final', 2, false), tried('final', null)] });
    expect(nextStep(COURSE, state, at(3))).toEqual({ kind: 'final', begun: true });
  });

  test('at the end is the certificate, then nothing', () => {
    const completed = run({ open: false, completedAt: at(5), lessons: ALL_DONE });
    expect(nextStep(COURSE, completed, at(6)).kind).toBe('certificate');
    expect(nextStep(COURSE, { ...completed, certificateId: 'c' }, at(6)).kind).toBe('done');
  });

  test('after a lesson is the one that follows, even if an earlier one is left', () => {
    const state = run({ lessons: [done('second')] });
    expect(stepAfter(COURSE, state, 'second', at(2))).toMatchObject({ lesson: 'third' });
    const last = run({ lessons: [done('second'), done('third')] });
    expect(stepAfter(COURSE, last, 'third', at(2))).toMatchObject({ lesson: 'first' });
  });
});

describe('laws', () => {
  const lessons = fc.subarray(lessonSlugs(COURSE)).map((slugs) => slugs.map((slug) => done(slug)));
  const attempts = fc.record({
    pre: fc.option(fc.constant(tried('pre', 1)), { nil: undefined }),
    post: fc.option(fc.constant(tried('post', 2)), { nil: undefined }),
    finals: fc.array(fc.boolean(), { maxLength: 3 }),
  });
  const states = fc.record({ lessons, attempts }).map(({ lessons, attempts: { pre, post, finals } }) => {
    const tries = finals.map((passed, index) => tried('final', 10 + index, passed));
    return run({ lessons, attempts: [pre, post, ...tries].filter((attempt) => attempt !== undefined) });
  });

  test('a test that is offered may be begun', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 60 }), (state, hour) => {
        const step = nextStep(COURSE, state, at(hour));
        if (step.kind !== 'pre' && step.kind !== 'post' && step.kind !== 'final') return true;
        return refusal(COURSE, state, step.kind, at(hour)) === undefined;
      }),
    );
  });

  test('the order in which facts were written does not matter', () => {
    fc.assert(
      fc.property(states, (state) => {
        const turned = { ...state, lessons: [...state.lessons].reverse(), attempts: [...state.attempts].reverse() };
        expect(nextStep(COURSE, turned, at(30))).toEqual(nextStep(COURSE, state, at(30)));
      }),
    );
  });

  test('whoever takes the step offered, skipping what may be skipped, arrives', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }), (skips, firstTries) => {
        let state = run();
        const visited: string[] = [];
        for (let hour = 0; hour < 200; hour += 5) {
          const step = nextStep(COURSE, state, at(hour));
          visited.push(step.kind);
          if (step.kind === 'certificate') break;
          state = taken(state, step, hour, skips, firstTries);
        }
        expect(visited.at(-1)).toBe('certificate');
        expect(visited.includes('post')).toBe(!skips);
      }),
    );
  });

  function taken(
    state: Run,
    step: ReturnType<typeof nextStep>,
    hour: number,
    skips: boolean,
    firstTries: boolean[],
  ): Run {
    const lesson = (slug: string) => ({ ...state, lessons: [...state.lessons, done(slug, hour)] });
    if (step.kind === 'lesson') return lesson(step.lesson);
    if (step.kind === 'pre' && skips) return lesson(step.lesson ?? '');
    if (step.kind !== 'pre' && step.kind !== 'post' && step.kind !== 'final') return state;
    const finals = state.attempts.filter((attempt) => attempt.quiz === 'final').length;
    const passed = step.kind === 'final' ? (firstTries[finals] ?? true) : null;
    return { ...state, attempts: [...state.attempts, tried(step.kind, hour, passed)] };
  }
});
