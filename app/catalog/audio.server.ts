import type { AudioFile } from './components/narration.tsx';
import { hashOf } from './hash.server.ts';
import type { LanguageFolder } from './library.server.ts';

const HASH_LENGTH = 16;

export interface ServedAudio extends AudioFile {
  /** Its name in build/course-files. */
  served: string;
  content: Buffer;
}

/** A language's recordings by the names lessons use. */
export function servedAudio({ audio }: Pick<LanguageFolder, 'audio'>): Map<string, ServedAudio> {
  return new Map(
    [...audio].map(([name, content]) => {
      const served = `${hashOf(content.toString('latin1')).slice(0, HASH_LENGTH)}-${name}`;
      const kilobytes = Math.ceil(content.length / 1024);
      return [name, { served, href: `/course-files/${served}`, kilobytes, content }];
    }),
  );
}
