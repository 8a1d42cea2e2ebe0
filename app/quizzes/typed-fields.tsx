import { useTranslate } from '~/i18n/translate.tsx';
import { Field } from '~/ui/field.tsx';
import { entryCount, fieldName, LONGEST_ENTRY, partName } from './field-names.ts';
import type { PublicQuestion } from './public-question.ts';
import type { Response } from './question.ts';

/** A number or a few words. */
export function TypedField({
  question,
  response,
  describedBy,
}: {
  question: PublicQuestion;
  response?: Response;
  /** Ids of the hint and the error above. */
  describedBy: string;
}) {
  const t = useTranslate();
  const isNumber = question.kind === 'number';
  const given = response?.kind === 'number' || response?.kind === 'text' ? response.text : '';
  return (
    <Field
      name={fieldName(question.id)}
      label={question.unit ? t('quizzes.yourAnswerIn', { unit: question.unit }) : t('quizzes.yourAnswer')}
      aria-describedby={describedBy || undefined}
      inputMode={isNumber ? 'decimal' : 'text'}
      className={isNumber ? 'max-w-48' : undefined}
      maxLength={LONGEST_ENTRY}
      autoComplete="off"
      defaultValue={given}
    />
  );
}

/** As many boxes as are asked for, and two to spare. */
export function RecallFields({ question, response }: { question: PublicQuestion; response?: Response }) {
  const t = useTranslate();
  const ask = question.ask ?? 0;
  const entries = response?.kind === 'recall' ? response.entries : [];
  return (
    <div className="space-y-3">
      {Array.from({ length: entryCount(ask) }, (_, index) => (
        <Field
          key={index}
          name={partName(question.id, index)}
          label={t(index < ask ? 'quizzes.entry' : 'quizzes.spareEntry', { number: index + 1 })}
          maxLength={LONGEST_ENTRY}
          autoComplete="off"
          defaultValue={entries[index] ?? ''}
        />
      ))}
    </div>
  );
}
