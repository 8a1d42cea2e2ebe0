import type { Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';
import { isSlug, SLUG_RULE } from './slug.ts';

const LARGEST_BYTES = 300 * 1024;
/** An ID3 tag, or the first bits of a frame. */
const BEGINNINGS = /^(ID3|\xff[\xe2-\xff])/;

export function checkAudio({ languages }: CourseFolder): Fault[] {
  return [...languages.values()].flatMap(({ path, audio }) =>
    [...audio].flatMap(([name, content]) => {
      const at = (what: string, expected: string) => ({ file: `${path}/${name}`, line: 1, what, expected });
      return [
        ...(content.length > LARGEST_BYTES
          ? [at(`the recording has ${Math.ceil(content.length / 1024)} KB`, 'at most 300 KB: mono, 16 to 24 kbit/s')]
          : []),
        ...(BEGINNINGS.test(content.subarray(0, 3).toString('latin1'))
          ? []
          : [at('the recording is no MP3', 'an MP3 file')]),
        ...(isSlug(name.replace(/\.mp3$/, '')) ? [] : [at(`the name ${name}`, `${SLUG_RULE}, then .mp3`)]),
      ];
    }),
  );
}
