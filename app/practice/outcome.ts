import type { MessageKey, MessageValues } from '~/i18n/messages.ts';

/** What is said about an answer: in the course's words, in ours, or in both. */
export interface Remark {
  good: boolean;
  /** From the course. */
  text?: string;
  key?: MessageKey;
  values?: MessageValues;
}

export interface Outcome {
  done: boolean;
  /** Field → what is said beside it. */
  remarks: Record<string, Remark>;
  /** Said above the form. */
  summary: Remark;
  /** Sums worked out step by step. */
  steps?: Remark[];
}

export function good(text?: string): Remark {
  return { good: true, text };
}

export function look(key: MessageKey, values?: MessageValues, text?: string): Remark {
  return { good: false, key, values, text };
}

/** Done where each remark is good; otherwise `else` is said above the form. */
export function outcomeOf(remarks: Record<string, Remark>, done: string, otherwise: Remark): Outcome {
  const whole = Object.values(remarks).every((remark) => remark.good);
  return { done: whole, remarks, summary: whole ? good(done) : otherwise };
}
