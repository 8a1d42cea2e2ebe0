import { useTranslate } from '~/i18n/translate.tsx';
import { Choice } from '~/ui/choice.tsx';
import { fieldName } from './field-names.ts';
import type { PublicQuestion } from './public-question.ts';
import type { Response } from './question.ts';

/** Radios when one is to be chosen, checkboxes when several are. */
export function ChoiceFields({ question, response }: { question: PublicQuestion; response?: Response }) {
  return (
    <div className="space-y-2">
      {question.options.map(({ id, text }) => (
        <Choice
          key={id}
          type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
          name={fieldName(question.id)}
          value={id}
          label={text}
          checked={isChosen(response, id)}
        />
      ))}
    </div>
  );
}

export function TrueFalseFields({ question, response }: { question: PublicQuestion; response?: Response }) {
  const t = useTranslate();
  const given = response?.kind === 'truefalse' ? response.value : undefined;
  const name = fieldName(question.id);
  return (
    <div className="space-y-2">
      <Choice type="radio" name={name} value="true" label={t('quizzes.true')} checked={given === true} />
      <Choice type="radio" name={name} value="false" label={t('quizzes.false')} checked={given === false} />
    </div>
  );
}

function isChosen(response: Response | undefined, id: string): boolean {
  if (response?.kind === 'single') return response.choice === id;
  return response?.kind === 'multiple' && response.choices.includes(id);
}
