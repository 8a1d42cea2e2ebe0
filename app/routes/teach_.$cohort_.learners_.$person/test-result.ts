import type { QuizKind } from '~/db/model.ts';
import type { Translate } from '~/i18n/messages.ts';

/** A pre-test or post-test is neither passed nor not passed. */
export function testResult(
  t: Translate,
  { onPaper, ...result }: { percent: number; passed: boolean | null; onPaper?: boolean },
): string {
  const words = inWords(t, result);
  return onPaper ? `${words} (${t('papers.onPaper')})` : words;
}

function inWords(t: Translate, { percent, passed }: { percent: number; passed: boolean | null }): string {
  if (passed === null) return t('learner.percent', { percent });
  return t(passed ? 'learner.passed' : 'learner.notPassed', { percent });
}

export function testName(t: Translate, quiz: QuizKind): string {
  return t(`cohorts.${quiz}`);
}
