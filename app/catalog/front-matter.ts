const FENCE = /^---\n([\s\S]*?)\n---(?:\n|$)/;

export interface SplitLesson {
  /** The facts at the top, or undefined when there are none. */
  head: string | undefined;
  /** The lesson with its head blanked, so that lines keep their numbers; nothing at all when there is no head. */
  body: string;
}

export function splitLesson(source: string): SplitLesson {
  const text = source.replaceAll('\r\n', '\n');
  const found = FENCE.exec(text);
  if (!found) return { head: undefined, body: '' };
  const blank = '\n'.repeat(found[0].split('\n').length - 1);
  return { head: found[1], body: blank + text.slice(found[0].length) };
}
