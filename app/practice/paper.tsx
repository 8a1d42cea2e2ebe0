import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Frames } from './paper-frames.tsx';
import { Poster, type PosterFacts } from './paper-poster.tsx';
import type { ShownOf } from './shown-task.ts';
import { WritingSpace } from './writing-space.tsx';

/** A sheet to print. Its fields stand outside any form, so that nothing typed in them can be sent. */
export function Paper({ task, poster }: { task: ShownOf<'paper'>; poster: PosterFacts }) {
  const t = useTranslate();
  return (
    <div className="space-y-6">
      <div className="space-y-4 print:hidden">
        <p>{t('practice.print')}</p>
        {task.layout !== 'poster' && (
          <Notice tone="warn">
            <p>{t('practice.paperKept')}</p>
            <p>{t('practice.paperShared')}</p>
          </Notice>
        )}
      </div>
      {task.layout === 'lines' && <Lines task={task} />}
      {task.layout === 'frames' && <Frames task={task} />}
      {task.layout === 'poster' && <Poster task={task} poster={poster} />}
    </div>
  );
}

function Lines({ task }: { task: ShownOf<'paper'> }) {
  return (
    <ol className="space-y-4 print:space-y-2">
      {task.parts.map(({ id, text }, index) => (
        <li key={id} className="break-inside-avoid space-y-1">
          <label htmlFor={id} className="block font-semibold">
            {index + 1}. {text}
          </label>
          <WritingSpace id={id} rows={2} />
        </li>
      ))}
    </ol>
  );
}
