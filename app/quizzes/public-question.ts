import type { Question, QuestionKind, QuestionText } from './question.ts';
import { optionOrder, targetOrder } from './shown.ts';

/** All of a question that a browser may see before it is answered. */
export interface PublicQuestion {
  id: string;
  kind: QuestionKind;
  stem: string;
  options: PublicOption[];
  targets: PublicOption[];
  /** Recall: how many are asked for. */
  ask?: number;
  unit?: string;
}

export interface PublicOption {
  id: string;
  text: string;
}

/** Named field by field: what is not listed here stays on the server. */
export function publicQuestion(id: string, question: Question, text: QuestionText, seed: string): PublicQuestion {
  const options = 'options' in question ? optionOrder(seed, id, question.options) : [];
  const targets = 'targets' in question ? targetOrder(seed, id, question.targets) : [];
  return {
    id,
    kind: question.kind,
    stem: text.stem,
    options: options.map((option) => ({ id: option, text: text.options?.[option]?.text ?? option })),
    targets: targets.map((target) => ({ id: target, text: text.targets?.[target]?.text ?? target })),
    ...('ask' in question && { ask: question.ask }),
    ...(text.unit !== undefined && { unit: text.unit }),
  };
}
