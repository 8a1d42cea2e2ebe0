import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import type { Outcome } from '~/practice/outcome.ts';
import { RemarkLine } from '~/practice/remark-line.tsx';
import type { ShownKind } from '~/practice/shown-task.ts';
import { Notice } from '~/ui/notice.tsx';

/** What is said about the whole answer, above the form. */
export function OutcomeNotice({ outcome, kind }: { outcome: Outcome; kind: ShownKind }) {
  const t = useTranslate();
  return (
    <Notice tone={outcome.done ? 'good' : 'warn'} role="status">
      <p>
        <RemarkLine remark={outcome.summary} />
      </p>
      {outcome.steps && (
        <div className="space-y-1">
          <p className="font-semibold">{t('practice.steps')}</p>
          {outcome.steps.map((step, index) => (
            <p key={index}>{step.key && t(step.key, step.values)}</p>
          ))}
        </div>
      )}
      {kind === 'checklist' && (
        <p>
          {t('practice.listHelp')}: <Link to="/help">{t('common.help')}</Link>
        </p>
      )}
    </Notice>
  );
}
