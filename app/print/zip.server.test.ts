import { buffer } from 'node:stream/consumers';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { zipped, type ZippedFile } from './zip.server.ts';

const AT = new Date('2027-03-01T20:30:44Z');

async function* files(...names: string[]): AsyncGenerator<ZippedFile> {
  for (const name of names) yield { name, content: Buffer.from(`content of ${name}`), at: AT };
}

async function entriesOf(archive: Buffer) {
  const reader = new ZipReader(new Uint8ArrayReader(archive));
  return Promise.all(
    (await reader.getEntries()).map(async (entry) => {
      if (entry.directory) throw new Error('A folder');
      return [entry.filename, await entry.getData(new TextWriter())];
    }),
  );
}

test('each file comes out as it went in, in the same order', async () => {
  const archive = await buffer(zipped(files('STP-2027-000001.pdf', 'Ғ.pdf')));
  expect(await entriesOf(archive)).toEqual([
    ['STP-2027-000001.pdf', 'content of STP-2027-000001.pdf'],
    ['Ғ.pdf', 'content of Ғ.pdf'],
  ]);
});

test('the same files are the same bytes', async () => {
  const once = await buffer(zipped(files('a.pdf', 'b.pdf')));
  expect((await buffer(zipped(files('a.pdf', 'b.pdf')))).equals(once)).toBe(true);
});

test('no more is made than was asked for, so that memory stays flat', async () => {
  let made = 0;
  async function* many(): AsyncGenerator<ZippedFile> {
    for (; made < 100; made += 1) yield { name: `${made}.pdf`, content: Buffer.alloc(50_000), at: AT };
  }
  const parts = zipped(many());
  for (let part = 0; part < 3; part += 1) await parts.next();
  expect(made).toBeLessThan(10);
  await parts.return(undefined);
});

test('whatever goes wrong while files are made goes wrong for whoever reads', async () => {
  async function* broken(): AsyncGenerator<ZippedFile> {
    yield* files('a.pdf');
    throw new Error('The machine stops');
  }
  await expect(buffer(zipped(broken()))).rejects.toThrow('The machine stops');
});
