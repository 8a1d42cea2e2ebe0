import { useTranslate } from '~/i18n/translate.tsx';
import { Select } from '~/ui/field.tsx';
import { partName } from './field-names.ts';
import type { PublicQuestion } from './public-question.ts';
import type { Response } from './question.ts';

interface Option {
  value: string;
  label: string;
}

/** For each line, the place it takes. */
export function OrderFields({ question, response }: { question: PublicQuestion; response?: Response }) {
  const t = useTranslate();
  const places = question.options.map((_, index) => ({
    value: String(index + 1),
    label: t('quizzes.place', { place: index + 1 }),
  }));
  const options = [{ value: '', label: t('quizzes.choosePlace') }, ...places];
  return <Lines question={question} options={options} chosen={(id) => placeOf(response, id)} />;
}

/** For each line, what goes with it. */
export function MatchFields({ question, response }: { question: PublicQuestion; response?: Response }) {
  const t = useTranslate();
  const targets = question.targets.map(({ id, text }) => ({ value: id, label: text }));
  const options = [{ value: '', label: t('quizzes.chooseMatch') }, ...targets];
  const pairs = response?.kind === 'match' ? response.pairs : {};
  return <Lines question={question} options={options} chosen={(id) => pairs[id] ?? ''} />;
}

function Lines({
  question,
  options,
  chosen,
}: {
  question: PublicQuestion;
  options: Option[];
  chosen: (id: string) => string;
}) {
  return (
    <ul className="space-y-2">
      {question.options.map(({ id, text }) => (
        <li key={id} className="rounded-lg border border-line bg-surface px-4 py-3">
          <Select
            name={partName(question.id, id)}
            label={text}
            options={options}
            defaultValue={chosen(id)}
            autoComplete="off"
          />
        </li>
      ))}
    </ul>
  );
}

function placeOf(response: Response | undefined, id: string): string {
  if (response?.kind !== 'order') return '';
  const place = response.positions ? response.positions[id] : response.sequence.indexOf(id) + 1;
  return place ? String(place) : '';
}
