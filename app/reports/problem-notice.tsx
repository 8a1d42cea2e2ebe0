import { Link } from '@remix-run/react';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import type { FiguresProblem } from './figures-asked.server.ts';

const PROBLEM_WORDS: Record<FiguresProblem, MessageKey> = {
  year: 'reports.problemYear',
  'no-such-year': 'reports.problemYear',
  by: 'reports.problemBy',
  'no-such-breakdown': 'reports.problemBreakdown',
  'not-broken-down': 'reports.problemNotBrokenDown',
  within: 'reports.problemWithin',
  view: 'reports.problemView',
  exact: 'reports.problemExact',
  'outside-scope': 'reports.problemOutside',
  'no-indicator': 'reports.problemIndicator',
};

/** What of an address could not be shown, and the way to the rest of what was asked. */
export function ProblemNotice({ problems, rest }: { problems: FiguresProblem[]; rest: string }) {
  const t = useTranslate();
  return (
    <Notice tone="bad" role="alert" title={t('reports.problems')}>
      <ul className="list-disc pl-5">
        {problems.map((problem) => (
          <li key={problem}>{t(PROBLEM_WORDS[problem])}</li>
        ))}
      </ul>
      <p>
        <Link to={rest} className="inline-flex min-h-12 items-center">
          {t('reports.withoutIt')}
        </Link>
      </p>
    </Notice>
  );
}
