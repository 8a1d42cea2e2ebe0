import type { ReactNode } from 'react';
import { Choice } from '~/ui/choice.tsx';

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
