import type { QuizContent } from '~/quizzes/question.ts';
import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';

const FORM_LENGTH = 10;
const POOL_LEAST = 30;
const POOL_LEAST_A_MODULE = 2;

type At = (path: PropertyKey[], what: string, expected: string) => Fault;

/** Forms A and B, and the pool of the final test. */
export function checkForms({ path, structure, quiz }: CourseFolder, file: CourseFile): Fault[] {
  const ready = file.state === 'ready';
  if (!quiz) {
    return ready ? [faultIn(structure, ['state'], `${path}/quizzes.yml is missing`, 'it, in a ready course')] : [];
  }
  if (!quiz.value) return [];
  const at: At = (place, what, expected) => faultIn(quiz, place, what, expected);
  return [
    ...placeFaults(quiz.value, at),
    ...parallelFaults(quiz.value, at),
    ...poolKindFaults(quiz.value, at),
    ...(ready ? amountFaults(quiz.value, file, at) : []),
  ];
}

/** Each question stands in one place, and each place holds a question. */
function placeFaults({ forms, pool, questions }: QuizContent, at: At): Fault[] {
  const places = [
    ...forms.A.map((id, index) => ({ id, name: 'form A', path: ['forms', 'A', index] })),
    ...forms.B.map((id, index) => ({ id, name: 'form B', path: ['forms', 'B', index] })),
    ...pool.map((id, index) => ({ id, name: 'the pool', path: ['pool', index] })),
  ];
  return [
    ...places.flatMap(({ id, name, path }, index) => {
      if (!Object.hasOwn(questions, id)) return [at(path, `${name} names ${id}`, 'a question of this file')];
      const before = places.slice(0, index).find((place) => place.id === id);
      if (!before) return [];
      return [at(path, `${id} is in ${before.name} and in ${name}`, 'each question in one place')];
    }),
    ...Object.keys(questions)
      .filter((id) => !places.some((place) => place.id === id))
      .map((id) => at(['questions', id], `${id} is in no form and not in the pool`, 'it in one of them')),
  ];
}

function parallelFaults({ forms, questions }: QuizContent, at: At): Fault[] {
  return forms.B.flatMap((id, index) => {
    const [one, other] = [questions[forms.A[index] ?? ''], questions[id]];
    if (!one || !other) return [];
    return (['kind', 'objective', 'points'] as const)
      .filter((part) => one[part] !== other[part])
      .map((part) =>
        at(
          ['forms', 'B', index],
          `${id} has ${part} ${other[part]}`,
          `${one[part]}, as ${forms.A[index]} beside it in form A`,
        ),
      );
  });
}

function poolKindFaults({ pool, questions }: QuizContent, at: At): Fault[] {
  const objectives = pool.map((id) => questions[id]?.objective);
  return pool.flatMap((id, index) => {
    const question = questions[id];
    if (question?.kind === 'recall') {
      return [at(['pool', index], `${id} is of kind recall`, 'a kind whose result is known at once')];
    }
    if (question?.kind !== 'truefalse') return [];
    if (objectives.filter((objective) => objective === question.objective).length > 1) return [];
    return [
      at(
        ['pool', index],
        `${id} alone tests ${question.objective}, as true or false`,
        'another question of this objective',
      ),
    ];
  });
}

function amountFaults({ forms, pool, questions }: QuizContent, file: CourseFile, at: At): Fault[] {
  const inModule = (objectives: string[]) => pool.filter((id) => objectives.includes(questions[id]?.objective ?? ''));
  return [
    ...(['A', 'B'] as const)
      .filter((form) => forms[form].length !== FORM_LENGTH)
      .map((form) => at(['forms', form], `form ${form} has ${forms[form].length} questions`, String(FORM_LENGTH))),
    ...(pool.length < POOL_LEAST
      ? [at(['pool'], `the pool has ${pool.length} questions`, `at least ${POOL_LEAST}`)]
      : []),
    ...(pool.length < file.final.draw
      ? [
          at(
            ['pool'],
            `the pool has ${pool.length} questions`,
            `at least the ${file.final.draw} that a final test draws`,
          ),
        ]
      : []),
    ...file.modules.flatMap(({ id, objectives }) => {
      const found = inModule(objectives).length;
      if (found >= POOL_LEAST_A_MODULE) return [];
      return [at(['pool'], `module ${id} has ${found} questions in the pool`, `at least ${POOL_LEAST_A_MODULE}`)];
    }),
  ];
}
