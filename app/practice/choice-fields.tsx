import { useTranslate } from '~/i18n/translate.tsx';
import { Choice } from '~/ui/choice.tsx';
import { Select } from '~/ui/field.tsx';
import { fieldName } from './given.ts';
import type { Remark } from './outcome.ts';
import { RadioRow } from './radio-row.tsx';
import { RemarkLine } from './remark-line.tsx';
import type { FieldsProps } from './task-fields.tsx';

export function SpotFields({ task, given, remarks }: FieldsProps<'spot'>) {
  return (
    <div className="space-y-2">
      {task.parts.map(({ id, text }) => (
        <div key={id} className="space-y-1">
          <Choice
            type="checkbox"
            name={fieldName(task.id, id)}
            value="on"
            label={<WithRemark text={text} remark={remarks[id]} />}
            checked={Boolean(given[id])}
          />
        </div>
      ))}
    </div>
  );
}

export function OrderFields({ task, given, remarks }: FieldsProps<'order'>) {
  const t = useTranslate();
  const places = task.parts.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }));
  const options = [{ value: '', label: t('practice.place') }, ...places];
  return (
    <div className="space-y-3">
      {task.parts.map(({ id, text }) => (
        <Select
          key={id}
          name={fieldName(task.id, id)}
          label={text}
          hint={remarks[id] && <RemarkLine remark={remarks[id]} />}
          options={options}
          defaultValue={given[id] ?? ''}
          autoComplete="off"
          className="max-w-40"
        />
      ))}
    </div>
  );
}

export function SortFields({ task, given, remarks }: FieldsProps<'sort'>) {
  return (
    <div className="space-y-5">
      {task.parts.map(({ id, text }) => (
        <RadioRow
          key={id}
          name={fieldName(task.id, id)}
          legend={<WithRemark text={text} remark={remarks[id]} />}
          options={task.boxes}
          chosen={given[id]}
        />
      ))}
    </div>
  );
}

function WithRemark({ text, remark }: { text: string; remark: Remark | undefined }) {
  return (
    <>
      {text}
      {remark && (
        <span className="mt-1 block">
          <RemarkLine remark={remark} />
        </span>
      )}
    </>
  );
}
