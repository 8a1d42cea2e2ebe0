import type { MessageKey } from '~/i18n/messages.ts';
import { NOT_SAID, type QuestionName } from './follow-up-answer.ts';

const WORDS: Record<QuestionName, Record<string, MessageKey>> = {
  used: { often: 'followup.usedOften', sometimes: 'followup.usedSometimes', 'not-yet': 'followup.usedNotYet' },
  situations: {
    none: 'followup.situationsNone',
    one: 'followup.situationsOne',
    'two-to-five': 'followup.situationsFew',
    more: 'followup.situationsMore',
  },
  hindrance: {
    nothing: 'followup.hindranceNothing',
    'no-occasion': 'followup.hindranceOccasion',
    'no-time': 'followup.hindranceTime',
    'not-supported': 'followup.hindranceSupport',
    unsure: 'followup.hindranceUnsure',
  },
  situation: {
    employed: 'followup.employed',
    business: 'followup.business',
    studying: 'followup.studying',
    looking: 'followup.looking',
  },
};

/** What a choice says. */
export function choiceWords(name: QuestionName, choice: string): MessageKey {
  return choice === NOT_SAID ? 'followup.notSaid' : (WORDS[name][choice] ?? 'followup.notSaid');
}
