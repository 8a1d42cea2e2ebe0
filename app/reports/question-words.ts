import type { CourseText } from '~/catalog/course.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Translate } from '~/i18n/messages.ts';
import { wordsIn } from '~/learning/paper.ts';
import type { Form, QuestionText, QuizBundle } from '~/quizzes/question.ts';
import { countOptions, type OptionCount } from './option-counts.ts';
import type { QuestionScrutinised } from './question-report.server.ts';

export type QuestionInWords = Omit<QuestionScrutinised, 'options'> & {
  stem: string;
  /** As the course's page says it. */
  objective: string;
  /** Null in the final test. */
  form: Form | null;
  /** Whether there is something to choose. */
  choosable: boolean;
  options: { words: string; count: number; right: boolean; never: boolean }[];
};

interface Words {
  bundle: QuizBundle;
  text: CourseText;
  locale: Locale;
  t: Translate;
}

/** A question and its options as people read them. */
export function inWords(found: QuestionScrutinised, { bundle, text, locale, t }: Words): QuestionInWords {
  const question = bundle.content.questions[found.id];
  const words = wordsIn(bundle, locale, found.id) ?? { stem: found.id };
  const forms = (['A', 'B'] as const).filter((form) => bundle.content.forms[form].includes(found.id));
  return {
    ...found,
    stem: words.stem,
    objective: text.objectives[question?.objective ?? ''] ?? '',
    form: forms[0] ?? null,
    choosable: question !== undefined && countOptions(question, []).length > 0,
    options: found.options.map((option) => ({
      words: optionInWords(option, words, t),
      count: option.count,
      right: option.right,
      never: option.never,
    })),
  };
}

function optionInWords({ option, target }: OptionCount, { options, targets }: QuestionText, t: Translate): string {
  const said = options?.[option]?.text ?? (isTruth(option) ? t(`quizzes.${option}`) : option);
  return target === null ? said : `${said} → ${targets?.[target]?.text ?? target}`;
}

function isTruth(option: string): option is 'true' | 'false' {
  return option === 'true' || option === 'false';
}
