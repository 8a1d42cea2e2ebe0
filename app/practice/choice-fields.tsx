import type { ReactNode } from 'react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Choice } from '~/ui/choice.tsx';
import { Select } from '~/ui/field.tsx';
import { ANSWERS } from './check-list.ts';
import { fieldName } from './given.ts';
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

export function ListFields({ task, given, remarks }: FieldsProps<'checklist'>) {
  const t = useTranslate();
  const options = ANSWERS.map((answer) => ({ id: answer, text: t(`practice.${answer}`) }));
  return (
    <ol className="space-y-6">
      {task.parts.map(({ id, text }, index) => (
        <li key={id}>
          <RadioRow
            name={fieldName(task.id, id)}
            legend={`${index + 1}. ${text}`}
            options={options}
            chosen={given[id]}
          />
          {remarks[id] && (
            <p className="mt-2 border-l-4 border-line pl-4">
              {remarks[id].text} {remarks[id].key && t(remarks[id].key, remarks[id].values)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Radios side by side, as far as there is room. */
export function RadioRow({
  name,
  legend,
  options,
  chosen,
}: {
  name: string;
  legend: ReactNode;
  options: { id: string; text: string }[];
  chosen: string | undefined;
}) {
  return (
    <fieldset id={name} tabIndex={-1} className="min-w-0">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <Choice
            key={option.id}
            type="radio"
            name={name}
            value={option.id}
            label={option.text}
            checked={chosen === option.id}
          />
        ))}
      </div>
    </fieldset>
  );
}

function WithRemark({ text, remark }: { text: string; remark: Parameters<typeof RemarkLine>[0]['remark'] }) {
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
