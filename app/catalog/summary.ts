import type { Library } from './library.server.ts';

/** What was looked at, counted: a lesson once for each language. */
export function summary({ courses }: Library): string {
  const lessons = courses.flatMap(({ languages }) => [...languages.values()].flatMap(({ lessons }) => [...lessons]));
  const questions = courses.flatMap(({ quiz }) => Object.keys(quiz?.value?.questions ?? {}));
  return [
    counted(courses.length, 'course'),
    counted(lessons.length, 'lesson'),
    counted(questions.length, 'question'),
  ].join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
