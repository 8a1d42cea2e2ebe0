import type { FollowUpKind } from './follow-up.ts';

export const NOT_SAID = 'not-said';

/** What may be chosen, question by question; the first of each kind has to be, be it “I would rather not say”. */
export const QUESTIONS = {
  behaviour: {
    used: ['often', 'sometimes', 'not-yet', NOT_SAID],
    situations: ['none', 'one', 'two-to-five', 'more', NOT_SAID],
    hindrance: ['nothing', 'no-occasion', 'no-time', 'not-supported', 'unsure', NOT_SAID],
  },
  outcome: {
    situation: ['employed', 'business', 'studying', 'looking', NOT_SAID],
  },
} as const satisfies Record<FollowUpKind, Record<string, readonly string[]>>;

export type Situation = (typeof QUESTIONS)['outcome']['situation'][number];
export type QuestionName = keyof (typeof QUESTIONS)['behaviour'] | keyof (typeof QUESTIONS)['outcome'];
/** Question → choice. */
export type FollowUpAnswer = Record<string, string>;

/** What a form says of the kinds asked, or which questions are still to be answered. */
export function readAnswers(
  kinds: FollowUpKind[],
  form: FormData,
): { answers: Partial<Record<FollowUpKind, FollowUpAnswer>> } | { open: QuestionName[] } {
  const answers = Object.fromEntries(kinds.map((kind) => [kind, chosen(kind, form)]));
  const open = kinds.flatMap((kind) => {
    const first = namesOf(kind)[0];
    return first && !answers[kind]?.[first] ? [first] : [];
  });
  return open.length > 0 ? { open } : { answers: mapped(answers) };
}

export function namesOf(kind: FollowUpKind): QuestionName[] {
  return Object.keys(QUESTIONS[kind]) as QuestionName[];
}

export function choicesOf(kind: FollowUpKind, name: QuestionName): readonly string[] {
  return (QUESTIONS[kind] as Partial<Record<QuestionName, readonly string[]>>)[name] ?? [];
}

function chosen(kind: FollowUpKind, form: FormData): Record<string, string | undefined> {
  return Object.fromEntries(
    namesOf(kind).map((name) => [name, choicesOf(kind, name).find((choice) => choice === form.get(name))]),
  );
}

function mapped(answers: Record<string, Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.entries(answers).map(([kind, answer]) => [
      kind,
      Object.fromEntries(Object.entries(answer).map(([name, choice]) => [name, choice ?? NOT_SAID])),
    ]),
  );
}
