import { useTranslate } from '~/i18n/translate.tsx';
import { Field } from '~/ui/field.tsx';
import { fieldName, LONGEST_LINE } from './given.ts';
import { RemarkLine } from './remark-line.tsx';
import type { FieldsProps } from './task-fields.tsx';

/** The line stands above its field, in letters that are easy to tell apart. Nothing helps along: it is to be typed. */
export function TypedFields({ task, given, remarks }: FieldsProps<'type'>) {
  const t = useTranslate();
  return (
    <div className="space-y-5">
      {task.parts.map(({ id, text, label }) => (
        <div key={id} className="space-y-2">
          <p>
            {label ?? t('practice.typeThis')}{' '}
            <code className="rounded bg-sunken px-2 py-0.5 font-mono break-words" translate="no">
              {text}
            </code>
          </p>
          <Field
            name={fieldName(task.id, id)}
            label={t('practice.typeHere')}
            hint={remarks[id] && <RemarkLine remark={remarks[id]} />}
            defaultValue={given[id]}
            maxLength={LONGEST_LINE}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
          />
        </div>
      ))}
    </div>
  );
}
