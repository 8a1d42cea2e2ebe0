import { useTranslate } from '~/i18n/translate.tsx';
import { classNames } from '~/ui/class-names.ts';
import { ANSWERS } from './check-list.ts';
import { fieldName } from './given.ts';
import type { Remark } from './outcome.ts';
import { RadioRow } from './radio-row.tsx';
import type { FieldsProps } from './task-fields.tsx';

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
          {remarks[id] && <Meaning remark={remarks[id]} isOpen={!given[id] || given[id] === 'unsure'} />}
        </li>
      ))}
    </ol>
  );
}

/** What an answer means, and whom to ask. */
function Meaning({ remark, isOpen }: { remark: Remark; isOpen: boolean }) {
  const t = useTranslate();
  const edge = isOpen ? 'border-line' : remark.good ? 'border-good' : 'border-warn';
  return (
    <div className={classNames('mt-2 border-l-4 pl-4', edge)}>
      <p>{remark.text}</p>
      <p className="text-soft">{remark.key && t(remark.key, remark.values)}</p>
    </div>
  );
}
