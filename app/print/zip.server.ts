import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';

export interface ZippedFile {
  /** A path inside the archive. */
  name: string;
  content: Uint8Array;
  at: Date;
}

configure({ useWebWorkers: false });

/**
 * An archive, in parts as they are ready, so that its size does not matter. The same files give the same bytes. They
 * are kept as they are: what we put into archives does not get smaller.
 */
export async function* zipped(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  let fail: (error: unknown) => void = () => undefined;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      fail = (error) => controller.error(error);
    },
  });
  const written = write(writable, files).catch(fail);
  for await (const part of readable as unknown as AsyncIterable<Uint8Array>) yield part;
  await written;
}

async function write(writable: WritableStream, files: AsyncIterable<ZippedFile>) {
  const archive = new ZipWriter(writable, { level: 0, extendedTimestamp: false });
  for await (const { name, content, at } of files) {
    await archive.add(name, new Uint8ArrayReader(content), { lastModDate: at, rawLastModDate: dosTime(at) });
  }
  await archive.close();
}

/** As archives write it, to two seconds; in UTC, so that it does not hang on where the machine stands. */
function dosTime(at: Date): number {
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
