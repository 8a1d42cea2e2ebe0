import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Field } from '~/ui/field.tsx';
import { Table } from '~/ui/table.tsx';

import { formatNumber } from './format-number.ts';
import { BEST, fieldName } from './given.ts';
import { RadioRow } from './radio-row.tsx';
import { RemarkLine } from './remark-line.tsx';
import type { FieldsProps } from './task-fields.tsx';

export function CompareFields({ task, given, remarks }: FieldsProps<'compare'>) {
  const t = useTranslate();
  const locale = useLocale();
  const shown = (value: number) => formatNumber(value, locale);
  const { from, to } = task;
  const best = fieldName(task.id, BEST);
  return (
    <div className="space-y-5">
      <p>{t('practice.sends', { amount: task.amount, from })}</p>
      <Table
        caption={task.title}
        head={[t('practice.offer'), t('practice.fee'), t('practice.rate', { from })]}
        rows={task.parts.map(({ text, fee, rate }) => [text, `${shown(fee)} ${from}`, `${shown(rate)} ${to}`])}
      />
      {task.parts.map(({ id, text }) => (
        <Field
          key={id}
          name={fieldName(task.id, id)}
          label={t('practice.arrives', { offer: text, to })}
          hint={remarks[id] && <RemarkLine remark={remarks[id]} />}
          defaultValue={given[id]}
          inputMode="decimal"
          maxLength={20}
          autoComplete="off"
          className="max-w-56"
        />
      ))}
      <RadioRow
        name={best}
        legend={
          <>
            {t('practice.best')}
            {remarks[BEST] && (
              <span className="mt-1 block">
                <RemarkLine remark={remarks[BEST]} />
              </span>
            )}
          </>
        }
        options={task.parts}
        chosen={given[BEST]}
      />
    </div>
  );
}
