import type { Question } from '~/quizzes/question.ts';
import type { Asked } from './item-sums.server.ts';
import { difficulty, discrimination, type Statistic } from './item-statistics.ts';
import { countOptions, neverChosen, outdoesKey, type OptionCount } from './option-counts.ts';
import { faultsOf, levelOf, type Fault, type Level } from './question-faults.ts';

export interface Scrutiny {
  /** How often it was asked in papers that were handed in, and how often of these it was left open. */
  asked: number;
  open: number;
  /** Written answers to be read, which count only then. */
  waiting: number;
  difficulty: Statistic;
  level: Level | null;
  discrimination: Statistic;
  /** Empty where nothing is chosen, and below `OPTIONS_FROM` answers. */
  options: (OptionCount & { never: boolean })[];
  faults: Fault[];
}

/** With fewer answers, the counts of the options would tell what single people chose. */
export const OPTIONS_FROM = 5;

export function scrutinise(question: Question, { sums, open, waiting, tallies }: Asked): Scrutiny {
  const asked = sums.n + waiting;
  const options = countOptions(question, tallies);
  const never = neverChosen(options, asked);
  const found = { difficulty: difficulty(sums), discrimination: discrimination(sums) };
  return {
    asked,
    open,
    waiting,
    ...found,
    level: levelOf(found.difficulty),
    options: asked < OPTIONS_FROM ? [] : options.map((option) => ({ ...option, never: never.includes(option) })),
    faults: faultsOf({ ...found, outdone: outdoesKey(question, options, asked), unchosen: never.length }),
  };
}
