import { Form } from '@remix-run/react';
import type { Decisions, Judged } from '~/cohorts/import-verdict.ts';
import { answersTo } from '~/cohorts/import-view.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';

/** Asks of each row whether it is about somebody known; nothing is chosen beforehand. */
export function AsksForm({ action, rows, decisions }: { action: string; rows: Judged[]; decisions: Decisions }) {
  const t = useTranslate();
  return (
    <Form method="post" action={action} className="max-w-3xl space-y-6">
      {rows.map(({ row: { row, username, details }, candidates }) => {
        const name = details.certificateName ?? details.certificateLatin ?? username ?? '';
        return (
          <ChoiceGroup key={row} legend={t('importing.askLegend', { row, name })}>
            {answersTo(candidates, t).map(({ value, label }) => (
              <Choice
                key={value}
                type="radio"
                name={`row-${row}`}
                value={value}
                label={label}
                checked={decisions[row] === value}
              />
            ))}
          </ChoiceGroup>
        );
      })}
      <Button>{t('importing.asksSave')}</Button>
    </Form>
  );
}
