import type { Lesson } from './course.ts';

/** A lesson as it was compiled; the page shows its title above it and its sources below. */
export function LessonText({ lesson }: { lesson: Pick<Lesson, 'html' | 'locale'> }) {
  return <div className="prose" lang={lesson.locale} dangerouslySetInnerHTML={{ __html: lesson.html }} />;
}
