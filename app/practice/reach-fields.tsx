import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { fieldName, PRESSED } from './given.ts';
import type { FieldsProps } from './task-fields.tsx';

/** Each button sends the form. */
export function PressFields({ task }: FieldsProps<'press'>) {
  return (
    <div className="flex flex-wrap gap-4">
      {task.parts.map(({ id, text }) => (
        <Button key={id} variant="secondary" name={fieldName(task.id, PRESSED)} value={id}>
          {text}
        </Button>
      ))}
    </div>
  );
}

/** A slider that stops at as many places as there are words below it. */
export function SlideFields({ task, given }: FieldsProps<'slide'>) {
  const t = useTranslate();
  const name = fieldName(task.id, PRESSED);
  return (
    <div className="space-y-2">
      <label htmlFor={name} className="block font-semibold">
        {t('practice.slider')}
      </label>
      <input
        type="range"
        id={name}
        name={name}
        min={0}
        max={task.parts.length - 1}
        step={1}
        defaultValue={given[PRESSED] || 0}
        aria-describedby={`${name}-stops`}
        autoComplete="off"
        className="block h-12 w-full cursor-pointer accent-brand"
      />
      <p id={`${name}-stops`} className="flex flex-wrap justify-between gap-x-2 text-sm text-soft">
        {task.parts.map(({ id, text }) => (
          <span key={id}>{text}</span>
        ))}
      </p>
    </div>
  );
}

/** A window on a long text, with the button at its end. */
export function ScrollFields({ task }: FieldsProps<'scroll'>) {
  return (
    <div
      className="h-56 space-y-4 overflow-y-scroll rounded-lg border-2 border-edge bg-page p-4"
      tabIndex={0}
      role="group"
      aria-label={task.title}
    >
      {task.passage.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      {task.parts.map(({ id, text }) => (
        <Button key={id} name={fieldName(task.id, PRESSED)} value={id}>
          {text}
        </Button>
      ))}
    </div>
  );
}
