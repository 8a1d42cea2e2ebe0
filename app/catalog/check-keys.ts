import type { Question } from '~/quizzes/question.ts';
import { objectivesOf } from './course-file.ts';
import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';
import { isSlug, SLUG_RULE } from './slug.ts';

/** Each question of quizzes.yml by itself. */
export function checkKeys({ quiz }: CourseFolder, file: CourseFile): Fault[] {
  if (!quiz?.value) return [];
  const known = objectivesOf(file);
  return Object.entries(quiz.value.questions).flatMap(([id, question]) => {
    const at = (part: string, { what, expected }: KeyFault) =>
      faultIn(quiz, ['questions', id, part], `${id}: ${what}`, expected);
    return [
      ...(isSlug(id) ? [] : [at('', { what: 'the id is not a slug', expected: SLUG_RULE })]),
      ...(known.includes(question.objective)
        ? []
        : [at('objective', { what: `objective ${question.objective} is unknown`, expected: 'an id from course.yml' })]),
      ...['options', 'targets', 'concepts'].flatMap((part) =>
        repeated((question as unknown as Record<string, string[] | undefined>)[part] ?? []).map((name) =>
          at(part, { what: `${name} is there twice`, expected: 'each id once' }),
        ),
      ),
      ...keyFaults(question).map((fault) => at(question.kind === 'recall' ? 'ask' : 'key', fault)),
    ];
  });
}

interface KeyFault {
  what: string;
  expected: string;
}

function keyFaults(question: Question): KeyFault[] {
  switch (question.kind) {
    case 'single':
      if (question.options.includes(question.key)) return [];
      return [{ what: `the key ${question.key} is no option`, expected: `one of ${question.options.join(', ')}` }];
    case 'multiple': {
      const rest = question.options.filter((option) => !question.key.includes(option));
      const strange = question.key.filter((option) => !question.options.includes(option));
      if (strange.length > 0) {
        return [
          { what: `the key ${strange.join(', ')} is no option`, expected: `some of ${question.options.join(', ')}` },
        ];
      }
      if (rest.length === 0) return [{ what: 'every option is right', expected: 'at least one that is not' }];
      return repeated(question.key).map((name) => ({
        what: `the key has ${name} twice`,
        expected: 'each option once',
      }));
    }
    case 'order':
      if (sameMembers(question.key, question.options)) return [];
      return [{ what: 'the key is not the options in order', expected: `each of ${question.options.join(', ')} once` }];
    case 'match': {
      const targets = Object.values(question.key);
      if (!sameMembers(Object.keys(question.key), question.options)) {
        return [
          {
            what: 'the key does not match each option',
            expected: `a target for each of ${question.options.join(', ')}`,
          },
        ];
      }
      const strange = targets.filter((target) => !question.targets.includes(target));
      return strange.map((name) => ({
        what: `${name} is no target`,
        expected: `one of ${question.targets.join(', ')}`,
      }));
    }
    case 'recall':
      if (question.ask <= question.concepts.length) return [];
      return [
        { what: `asks for ${question.ask}`, expected: `at most the ${question.concepts.length} concepts there are` },
      ];
    default:
      return [];
  }
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index);
}

function sameMembers(some: string[], others: string[]): boolean {
  return some.length === others.length && others.every((item) => some.includes(item));
}
