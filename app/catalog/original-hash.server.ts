import { hashOf } from './hash.server.ts';
import type { LessonFile } from './library.server.ts';

/** Names what a translation was made from: the title and the text of the lesson in the course's first language. */
export function originalHash({ head, body }: Pick<LessonFile, 'head' | 'body'>): string {
  return hashOf(head.value?.title ?? '', body.trim().replace(/\s+/g, ' ')).slice(0, 8);
}
