import { expect, test } from 'vitest';
import type { CourseText, LessonHead } from '~/catalog/course.ts';
import { outline, placeOf } from './outline.ts';
import { COURSE } from './sample-course.ts';

const TEXT: CourseText = {
  locale: 'en',
  title: 'Steps',
  summary: '',
  audience: '',
  modules: { ground: 'Ground', house: 'House' },
  objectives: { see: 'See', act: 'Act' },
};
const HEADS = ['first', 'second', 'third'].map((slug): LessonHead => ({
  slug,
  title: `The ${slug}`,
  minutes: 5,
  translation: 'original',
}));

test('the outline marks what is done, by the lesson’s name of today', () => {
  const run = {
    ...{ enrolmentId: 'e', course: 'steps', open: true, formOrder: null, startedAt: new Date(), completedAt: null },
    ...{ certificateId: null, extraTries: 0, triesGrantedAt: null, attempts: [] },
    lessons: [{ lesson: 'second-of-old', openedAt: new Date(), completedAt: new Date() }],
  };
  expect(outline(COURSE, TEXT, HEADS, run)).toEqual([
    {
      id: 'ground',
      title: 'Ground',
      objectives: ['See'],
      lessons: [
        { slug: 'first', title: 'The first', minutes: 5, done: false, either: false },
        { slug: 'second', title: 'The second', minutes: 5, done: true, either: false },
      ],
    },
    {
      id: 'house',
      title: 'House',
      objectives: ['Act'],
      lessons: [{ slug: 'third', title: 'The third', minutes: 5, done: false, either: false }],
    },
  ]);
});

test('a lesson knows its place and its neighbours, across modules', () => {
  expect(placeOf(COURSE, 'second')).toEqual({
    moduleNumber: 1,
    modules: 2,
    lessonNumber: 2,
    lessons: 3,
    moduleId: 'ground',
    previous: 'first',
    next: 'third',
  });
  expect(placeOf(COURSE, 'first')?.previous).toBeUndefined();
  expect(placeOf(COURSE, 'third')?.next).toBeUndefined();
  expect(placeOf(COURSE, 'nowhere')).toBeUndefined();
});

test('of lessons that stand in for each other one is enough, and the way goes on after them', () => {
  const either = { ...COURSE, alternatives: [['first', 'second']] };
  const [ground] = outline(either, TEXT, HEADS, {
    ...{ enrolmentId: 'e', course: 'steps', open: true, formOrder: null, startedAt: new Date(), completedAt: null },
    ...{ certificateId: null, extraTries: 0, triesGrantedAt: null, attempts: [] },
    lessons: [{ lesson: 'second', openedAt: new Date(), completedAt: new Date() }],
  });
  expect(ground?.lessons.map(({ done, either: isEither }) => [done, isEither])).toEqual([
    [true, true],
    [true, true],
  ]);
  expect(placeOf(either, 'first')?.next).toBe('third');
});
