import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import type { ShownOf } from './shown-task.ts';

export const LONGEST_QUESTION = 80;

export interface PosterFacts {
  /** As the young person wrote it, or empty. */
  question: string;
  helpAddress: string;
  /** An SVG. */
  helpQr: string;
}

/** A poster whose question is chosen by a link: the address holds it, and nothing else does. */
export function Poster({ task, poster }: { task: ShownOf<'paper'>; poster: PosterFacts }) {
  const t = useTranslate();
  const words = Object.fromEntries(task.parts.map(({ id, text }) => [id, text]));
  return (
    <>
      <form method="get" className="flex flex-wrap items-end gap-4 print:hidden">
        <div className="min-w-64 grow">
          <Field
            name="q"
            label={t('practice.posterTitle')}
            defaultValue={poster.question}
            placeholder={words.question}
            maxLength={LONGEST_QUESTION}
            autoComplete="off"
          />
        </div>
        <Button variant="secondary">{t('practice.posterShow')}</Button>
      </form>
      <div className="break-inside-avoid space-y-6 rounded-xl border-4 border-brand bg-surface p-6 text-center print:p-10">
        <p className="text-4xl leading-tight font-bold text-balance break-words sm:text-5xl">
          {poster.question || words.question}
        </p>
        <p className="grid h-72 place-items-center rounded-lg border-2 border-dashed border-edge text-soft print:h-[28rem]">
          {words.drawing}
        </p>
        <div className="grid items-center gap-6 sm:grid-cols-[1fr_12rem] print:grid-cols-[1fr_12rem]">
          <div className="space-y-2">
            <p className="text-xl">{words.help}</p>
            <p className="text-2xl font-bold break-all">{poster.helpAddress.replace(/^https?:\/\//, '')}</p>
          </div>
          <div
            role="img"
            aria-label={t('practice.posterQr')}
            className="mx-auto w-48"
            dangerouslySetInnerHTML={{ __html: poster.helpQr }}
          />
        </div>
      </div>
    </>
  );
}
