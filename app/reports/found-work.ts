import { isSmall } from './suppress-rule.ts';

export interface FoundWork {
  found: number;
  /** Who answered now, and had said when they began that they were looking or studying. */
  notWorkingBefore: number;
}

interface Answer {
  entry: string | null;
  situation: string | null;
  n: number;
}

const WORKING = ['employed', 'business'];
/** Somebody who would rather not say, or was never asked, may have had work: counting them would make more of it than there was. */
const NOT_WORKING = ['looking', 'studying'];

/**
 * How many work who did not when they began; null where it would tell of fewer than five people: those who found work,
 * those who did not, those who worked before too, or those of whom it is not known.
 */
export function foundWork(answers: Answer[]): FoundWork | null {
  const count = (is: (answer: Answer) => boolean) => answers.filter(is).reduce((total, { n }) => total + n, 0);
  const works = ({ situation }: Answer) => WORKING.includes(situation ?? '');
  const wasNotWorking = ({ entry }: Answer) => NOT_WORKING.includes(entry ?? '');
  const notWorkingBefore = count(wasNotWorking);
  const found = count((answer) => wasNotWorking(answer) && works(answer));
  const told = [
    found,
    notWorkingBefore - found,
    count(works) - found,
    count(() => true) - notWorkingBefore,
    count((answer) => !wasNotWorking(answer) && !works(answer)),
  ];
  return notWorkingBefore === 0 || told.some(isSmall) ? null : { found, notWorkingBefore };
}
