import { Form, Link } from '@remix-run/react';
import type { Kind } from '~/cohorts/import-verdict.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Section } from '~/ui/page.tsx';

interface Props {
  cohort: { id: string };
  address: string;
  draftId: string;
  kinds: Record<Kind, number>;
  steps: number;
  seen: string;
  /** A confirmation came without the tick that it needs. */
  unticked: boolean;
}

export function ConfirmSection({ cohort, address, draftId, kinds, steps, seen, unticked }: Props) {
  const t = useTranslate();
  const leftOut = kinds.fault + kinds.ask;
  return (
    <Section id="confirm" title={t('importing.confirmTitle')}>
      {steps === 0 ? (
        <Notice>{t('importing.nothingToDo')}</Notice>
      ) : (
        <Form method="post" action={`${address}/confirmed`} className="max-w-3xl space-y-6">
          <p>{t('importing.confirmText', { added: kinds.add, joined: kinds.join, filled: kinds.fill })}</p>
          <input type="hidden" name="seen" value={seen} />
          {leftOut > 0 && (
            <ChoiceGroup
              legend={t('importing.leaveOutTitle', { count: leftOut })}
              error={unticked ? t('importing.leaveOutProblem') : undefined}
            >
              <Choice type="checkbox" name="leaveOut" value="yes" label={t('importing.leaveOut')} />
            </ChoiceGroup>
          )}
          <Button>{t('importing.confirm', { count: steps })}</Button>
        </Form>
      )}
      <p>
        <Link to={`/teach/${cohort.id}/import?draft=${draftId}`}>{t('importing.sendAgain')}</Link>
      </p>
      <Form method="post" action={`${address}/dropped`}>
        <Button variant="quiet">{t('importing.drop')}</Button>
      </Form>
    </Section>
  );
}
