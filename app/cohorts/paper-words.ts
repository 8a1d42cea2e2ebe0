import type { MessageKey, Translate } from '~/i18n/messages.ts';
import type { PaperTest } from './paper-choice.ts';
import type { PaperRefusal } from './paper-order.server.ts';

const TESTS: Record<PaperTest, MessageKey> = {
  'pre-A': 'papers.testPreA',
  'pre-B': 'papers.testPreB',
  'post-A': 'papers.testPostA',
  'post-B': 'papers.testPostB',
  final: 'cohorts.final',
};

export const REFUSALS: Record<PaperRefusal, MessageKey> = {
  completed: 'papers.refusedCompleted',
  taken: 'papers.refusedTaken',
  'lessons-begun': 'papers.refusedLessonsBegun',
  'no-pre-test': 'papers.refusedNoPreTest',
  'other-form': 'papers.refusedOtherForm',
  'post-first': 'papers.refusedPostFirst',
  passed: 'papers.refusedPassed',
  spent: 'papers.refusedSpent',
  'same-paper': 'papers.refusedSamePaper',
};

/** “Pre-test, form A”. */
export function paperTitle(t: Translate, { quiz, form }: { quiz: string; form: string | null }): string {
  return t(TESTS[(form ? `${quiz}-${form}` : quiz) as PaperTest]);
}

/** A pre-test or post-test is neither passed nor not passed. */
export function paperResult(t: Translate, { percent, passed }: { percent: number; passed: boolean | null }): string {
  if (passed === null) return t('papers.result', { percent });
  return t(passed ? 'papers.resultPassed' : 'papers.resultNotPassed', { percent });
}
