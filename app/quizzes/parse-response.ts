import { entryCount, fieldName, LONGEST_ENTRY, partName } from './field-names.ts';
import type { Question, QuestionOf, Response } from './question.ts';

/** The answer a form gives to a question, or undefined when it gives none. What the question does not have is passed over. */
export function parseResponse(id: string, question: Question, form: FormData): Response | undefined {
  switch (question.kind) {
    case 'single': {
      const choice = chosen(form, fieldName(id), question.options)[0];
      return choice === undefined ? undefined : { kind: 'single', choice };
    }
    case 'multiple': {
      const choices = chosen(form, fieldName(id), question.options);
      return choices.length === 0 ? undefined : { kind: 'multiple', choices };
    }
    case 'truefalse': {
      const value = chosen(form, fieldName(id), ['true', 'false'])[0];
      return value === undefined ? undefined : { kind: 'truefalse', value: value === 'true' };
    }
    case 'order':
      return parseOrder(id, question, form);
    case 'match':
      return parseMatch(id, question, form);
    case 'number':
    case 'text': {
      const text = typed(form, fieldName(id));
      return text === '' ? undefined : { kind: question.kind, text };
    }
    case 'recall': {
      const fields = Array.from({ length: entryCount(question.ask) }, (_, index) => partName(id, index));
      const entries = fields.map((field) => typed(form, field)).filter(Boolean);
      return entries.length === 0 ? undefined : { kind: 'recall', entries };
    }
  }
}

function parseOrder(id: string, question: QuestionOf<'order'>, form: FormData): Response | undefined {
  const places = question.options.map((_, index) => String(index + 1));
  const picks = question.options.flatMap((option): [string, number][] => {
    const place = chosen(form, partName(id, option), places)[0];
    return place === undefined ? [] : [[option, Number(place)]];
  });
  if (picks.length === 0) return undefined;
  const alone = picks.filter(([, place]) => picks.filter(([, other]) => other === place).length === 1);
  const sequence = alone.sort(([, one], [, other]) => one - other).map(([option]) => option);
  if (sequence.length === question.options.length) return { kind: 'order', sequence };
  return { kind: 'order', sequence, positions: Object.fromEntries(picks) };
}

function parseMatch(id: string, question: QuestionOf<'match'>, form: FormData): Response | undefined {
  const pairs = question.options.flatMap((option): [string, string][] => {
    const target = chosen(form, partName(id, option), question.targets)[0];
    return target === undefined ? [] : [[option, target]];
  });
  return pairs.length === 0 ? undefined : { kind: 'match', pairs: Object.fromEntries(pairs) };
}

/** Those of `known` that the field holds, each once, in the order of `known`. */
function chosen(form: FormData, field: string, known: string[]): string[] {
  const values = form.getAll(field);
  return known.filter((one) => values.includes(one));
}

/** Control characters and halves of letters are not kept: PostgreSQL would refuse them. */
function typed(form: FormData, field: string): string {
  const value = form.get(field);
  if (typeof value !== 'string') return '';
  const clean = value.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim();
  return [...clean].slice(0, LONGEST_ENTRY).join('').trim();
}
