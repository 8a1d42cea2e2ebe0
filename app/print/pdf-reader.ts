import { inflateSync } from 'node:zlib';

/** A run of text as it stands on the page: points from the left and the bottom. */
export interface Run {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** For tests: the text of a PDF, page after page, as any reader would find it, through each font's own table of letters. */
export function readPdf(pdf: Buffer): { runs: Run[]; objects: string[] } {
  const objects = readObjects(pdf.toString('latin1'));
  const all = [...objects.values()];
  const fonts = new Map<string, Map<string, string>>();
  for (const resources of all) {
    for (const [, name = '', id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '')?.[1];
      if (table) fonts.set(name, readLetters(objects.get(Number(table)) ?? ''));
    }
  }
  const content = all.filter((object) => object.includes('\nBT\n')).join('\n');
  return { runs: [...content.matchAll(/BT\n([\s\S]*?)ET/g)].map(([, run = '']) => readRun(run, fonts)), objects: all };
}

/** Each object with its stream unpacked. */
function readObjects(source: string): Map<number, string> {
  const objects = new Map<number, string>();
  for (const [, id, body = ''] of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = '', ...rest] = body.split('\nstream\n');
    const stream = rest.join('\nstream\n').replace(/\nendstream$/, '');
    const isPacked = dictionary.includes('/FlateDecode');
    const bytes = Buffer.from(stream, 'latin1');
    objects.set(Number(id), `${dictionary}\n${isPacked ? inflateSync(bytes).toString('latin1') : stream}`);
  }
  return objects;
}

/** Glyph → letters, from a ToUnicode table. */
function readLetters(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of table.matchAll(/<(\w{4})> <\w{4}> \[(.*)\]/g)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, units = ''], index) => {
      const glyph = (parseInt(first, 16) + index).toString(16).padStart(4, '0');
      letters.set(
        glyph,
        String.fromCharCode(
          ...units
            .split(' ')
            .filter(Boolean)
            .map((unit) => parseInt(unit, 16)),
        ),
      );
    });
  }
  return letters;
}

function readRun(run: string, fonts: Map<string, Map<string, string>>): Run {
  const [, x, y] = /1 0 0 1 (\S+) (\S+) Tm/.exec(run) ?? [];
  const [, font = '', size] = /\/(F\d+) (\S+) Tf/.exec(run) ?? [];
  const glyphs = [...run.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
  const text = glyphs.map((glyph) => fonts.get(font)?.get(glyph) ?? '').join('');
  return { text, x: Number(x), y: Number(y), size: Number(size) };
}
