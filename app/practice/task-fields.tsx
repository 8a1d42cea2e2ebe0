import { OrderFields, SortFields, SpotFields } from './choice-fields.tsx';
import { CompareFields } from './compare-fields.tsx';
import { ListFields } from './list-fields.tsx';
import type { Remark } from './outcome.ts';
import { PressFields, ScrollFields, SlideFields } from './reach-fields.tsx';
import { SheetFields } from './sheet-fields.tsx';
import type { ShownOf, ShownTask, ShownKind } from './shown-task.ts';
import type { Given } from './task.ts';
import { TypedFields } from './typed-fields.tsx';

export interface FieldsProps<Kind extends ShownKind> {
  task: ShownOf<Kind>;
  given: Given;
  remarks: Record<string, Remark>;
}

/** The form controls of a task, with what was given and what is said about it. */
export function TaskFields({ task, ...rest }: { task: ShownTask; given: Given; remarks: Record<string, Remark> }) {
  switch (task.kind) {
    case 'spot':
      return <SpotFields task={task} {...rest} />;
    case 'order':
      return <OrderFields task={task} {...rest} />;
    case 'sort':
      return <SortFields task={task} {...rest} />;
    case 'type':
      return <TypedFields task={task} {...rest} />;
    case 'press':
      return <PressFields task={task} {...rest} />;
    case 'slide':
      return <SlideFields task={task} {...rest} />;
    case 'scroll':
      return <ScrollFields task={task} {...rest} />;
    case 'sheet':
      return <SheetFields task={task} {...rest} />;
    case 'compare':
      return <CompareFields task={task} {...rest} />;
    case 'checklist':
      return <ListFields task={task} {...rest} />;
    case 'paper':
      return null;
  }
}
