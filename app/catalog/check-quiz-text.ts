import type { Question, QuestionText } from '~/quizzes/question.ts';
import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';

/** The words of the questions, in each language: all that the keys need, and nothing else. */
export function checkQuizText(course: CourseFolder, file: CourseFile): Fault[] {
  const content = course.quiz?.value;
  if (!content) return [];
  return file.languages.flatMap((locale, index) => {
    const sheet = course.languages.get(locale)?.quiz;
    if (!sheet) {
      const what = `${course.path}/${locale}/quizzes.yml is missing`;
      return [faultIn(course.structure, ['languages', index], what, 'the words of the questions there')];
    }
    const texts = sheet.value;
    if (!texts) return [];
    return [
      ...Object.keys(content.questions)
        .filter((id) => !Object.hasOwn(texts, id))
        .map((id) => faultIn(sheet, [], `question ${id} has no text`, `${id}: with a stem and what its kind needs`)),
      ...Object.entries(texts).flatMap(([id, text]) => {
        const question = Object.hasOwn(content.questions, id) ? content.questions[id] : undefined;
        if (!question)
          return [faultIn(sheet, [id], `the text ${id} has no question`, `only ids of ${course.path}/quizzes.yml`)];
        return textFaults(question, text).map(({ path, what, expected }) =>
          faultIn(sheet, [id, ...path], `${id}: ${what}`, expected),
        );
      }),
    ];
  });
}

interface TextFault {
  path: string[];
  what: string;
  expected: string;
}

function textFaults(question: Question, text: QuestionText): TextFault[] {
  const needs = partsOf(question);
  const parts = ['options', 'targets', 'concepts', 'accept', 'unit', 'feedback'] as const;
  return [
    ...parts
      .filter((part) => text[part] !== undefined && !(part in needs))
      .map((part) => ({
        path: [part],
        what: `has ${part}`,
        expected: `a question of kind ${question.kind} without it`,
      })),
    ...(['accept', 'feedback'] as const)
      .filter((part) => part in needs && text[part] === undefined)
      .map((part) => ({ path: [], what: `has no ${part}`, expected: `${part}: …` })),
    ...(['options', 'targets', 'concepts'] as const).flatMap((part) =>
      needs[part] ? idFaults(part, needs[part], Object.keys(text[part] ?? {})) : [],
    ),
    ...Object.entries(text.options ?? {}).flatMap(([id, option]) => optionFaults(question, id, option)),
  ];
}

interface Parts {
  options?: string[];
  targets?: string[];
  concepts?: string[];
  accept?: true;
  unit?: true;
  feedback?: true;
}

/** What the words of a question must hold, beside its stem. */
function partsOf(question: Question): Parts {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { options: question.options };
    case 'truefalse':
      return { options: ['true', 'false'] };
    case 'order':
      return { options: question.options, feedback: true };
    case 'match':
      return { options: question.options, targets: question.targets, feedback: true };
    case 'number':
      return { unit: true, feedback: true };
    case 'text':
      return { accept: true, feedback: true };
    case 'recall':
      return { concepts: question.concepts, feedback: true };
  }
}

function idFaults(part: string, wanted: string[], found: string[]): TextFault[] {
  return [
    ...wanted
      .filter((id) => !found.includes(id))
      .map((id) => ({ path: [part], what: `${part} has no ${id}`, expected: `${id}: …` })),
    ...found
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ path: [part, id], what: `${part} has ${id}, which no key knows`, expected: wanted.join(', ') })),
  ];
}

function optionFaults(question: Question, id: string, option: { text?: string; feedback?: string }): TextFault[] {
  const path = ['options', id];
  const eachExplained = ['single', 'multiple', 'truefalse'].includes(question.kind);
  const faults: TextFault[] = [];
  if (!option.text && question.kind !== 'truefalse') {
    faults.push({ path, what: `option ${id} has no text`, expected: 'text: …' });
  }
  if (!option.feedback && eachExplained) {
    faults.push({ path, what: `option ${id} has no feedback`, expected: 'feedback that says why it is right or not' });
  }
  if (option.feedback && !eachExplained) {
    faults.push({ path, what: `option ${id} has feedback`, expected: 'one feedback for the whole question' });
  }
  return faults;
}
