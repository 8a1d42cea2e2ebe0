import type { ComponentProps, ReactNode } from 'react';
import type { Locale } from '~/i18n/locales.ts';
import type { Translate } from '~/i18n/messages.ts';
import { LocaleProvider } from '~/i18n/translate.tsx';
import { PracticeBox } from '~/practice/practice-box.tsx';
import type { ShownTask } from '~/practice/shown-task.ts';
import { CheckYourself } from './check-yourself.tsx';
import { ContentNote, ShortVersion } from './content-note.tsx';
import { Figure, type FigureFile } from './figure.tsx';
import { KeyPoint, Remember } from './key-point.tsx';
import { Narration, type AudioFile } from './narration.tsx';
import { Choice, Scenario } from './scenario.tsx';
import { SourceNumber } from './source.tsx';
import { Steps } from './steps.tsx';
import { Term } from './term.tsx';
import { WideTable } from './wide-table.tsx';

interface Page {
  t: Translate;
  locale: Locale;
  course: string;
  lesson: string;
  /** Ids, in order. */
  sources: string[];
  figures: Map<string, FigureFile>;
  audio: Map<string, AudioFile>;
  tasks: Record<string, ShownTask>;
}

/** What an author's tags become on one page: in its language, with its sources in order and its figures' addresses. */
export function lessonComponents({ t, locale, course, lesson, sources, figures, audio, tasks }: Page) {
  return {
    CheckYourself,
    Steps,
    Term,
    KeyPoint: (props: { children?: ReactNode }) => <KeyPoint t={t} {...props} />,
    Remember: (props: { children?: ReactNode }) => <Remember t={t} {...props} />,
    Scenario: (props: Omit<ComponentProps<typeof Scenario>, 't'>) => <Scenario t={t} {...props} />,
    Choice: (props: Omit<ComponentProps<typeof Choice>, 't'>) => <Choice t={t} {...props} />,
    ContentNote: (props: Omit<ComponentProps<typeof ContentNote>, 't'>) => <ContentNote t={t} {...props} />,
    ShortVersion: (props: { children?: ReactNode }) => <ShortVersion t={t} {...props} />,
    Source: ({ id }: { id: string }) => <SourceNumber t={t} number={sources.indexOf(id) + 1} />,
    Figure: ({ src, ...props }: { src: string; alt: string; caption: string }) => {
      const file = figures.get(src);
      return file ? <Figure file={file} {...props} /> : null;
    },
    Narration: ({ src, minutes }: { src: string; minutes: string }) => {
      const file = audio.get(src);
      return file ? <Narration t={t} file={file} minutes={minutes} /> : null;
    },
    Practice: ({ id }: { id: string }) => {
      const task = tasks[id];
      if (!task) return null;
      return (
        <LocaleProvider locale={locale}>
          <PracticeBox course={course} lesson={lesson} task={task} />
        </LocaleProvider>
      );
    },
    table: (props: { children?: ReactNode }) => <WideTable t={t} {...props} />,
  };
}
