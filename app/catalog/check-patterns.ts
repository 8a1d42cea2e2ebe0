import type { QuestionOf, QuestionText } from '~/quizzes/question.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';

const HIGHEST_SHARE = 0.45;
/** Among fewer questions a pattern means nothing. */
const FEWEST = 10;
const RULE = `at most ${HIGHEST_SHARE * 100} % of them, or guessing pays`;

/** Right answers that a person could find without reading: always the longest, or always in the same place. */
export function checkPatterns({ quiz, languages }: CourseFolder): Fault[] {
  const singles = Object.entries(quiz?.value?.questions ?? {}).flatMap(([id, question]) =>
    question.kind === 'single' ? [{ id, question }] : [],
  );
  if (!quiz || singles.length < FEWEST) return [];
  const tooMany = (count: number) => count / singles.length > HIGHEST_SHARE;
  const places = singles.map(({ question }) => question.options.indexOf(question.key));
  const positions = [...new Set(places)]
    .map((place) => ({ place, count: places.filter((other) => other === place).length }))
    .filter(({ count }) => tooMany(count))
    .map(({ place, count }) =>
      faultIn(
        quiz,
        ['questions'],
        `the right option stands in place ${place + 1} in ${count} of ${singles.length} questions`,
        RULE,
      ),
    );
  const lengths = [...languages.values()].flatMap(({ quiz: words }) => {
    const longest = singles.filter(({ id, question }) => keyIsLongest(question, words?.value?.[id])).length;
    if (!words || !tooMany(longest)) return [];
    return [faultIn(words, [], `the right option is the longest in ${longest} of ${singles.length} questions`, RULE)];
  });
  return [...positions, ...lengths];
}

function keyIsLongest({ options, key }: QuestionOf<'single'>, text: QuestionText | undefined): boolean {
  const length = (option: string) => text?.options?.[option]?.text?.length ?? 0;
  return options.every((option) => option === key || length(option) < length(key));
}
