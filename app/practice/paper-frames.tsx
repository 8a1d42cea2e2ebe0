import { WritingSpace } from './writing-space.tsx';
import type { ShownOf } from './shown-task.ts';

/** A storyboard: a box to draw in for each picture, and room for what is seen and heard. */
export function Frames({ task }: { task: ShownOf<'paper'> }) {
  return (
    <ol className="grid gap-6 sm:grid-cols-2 print:grid-cols-2 print:gap-3">
      {task.parts.map(({ id, text }, index) => (
        <li key={id} className="break-inside-avoid space-y-2 print:space-y-1">
          <p className="font-semibold">
            {index + 1}. {text}
          </p>
          <div
            className="aspect-video rounded print:aspect-auto print:h-24 border-2 border-edge bg-surface"
            aria-hidden="true"
          />
          {task.boxes.map((box) => (
            <div key={box.id} className="space-y-1">
              <label htmlFor={`${id}-${box.id}`} className="block text-soft">
                {box.text}
              </label>
              <WritingSpace id={`${id}-${box.id}`} rows={2} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
