import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readPdf } from '~/print/pdf-reader.ts';
import { drawCertificate, drawCertificates, type Signed } from './drawing.server.ts';
import { PRINTED } from './sample.ts';

const ORIGIN = 'https://learn.example.org';
const AT = new Date('2026-11-24T10:00:00Z');
const NAMES = ['Ёлкина Подъячева', 'Әә Ғғ Ққ Ңң', 'Oʻrinboyeva Gʻulom', 'Ее Нн Ии Уу'];

function signed(name: string, index: number): Signed {
  const number = `STP-2026-00000${index + 1}`;
  return { printed: { ...PRINTED, name, number }, signature: `signature.of.${index + 1}`, createdAt: AT };
}

/** With another certificate drawn between two. */
async function* oneByOne(names = NAMES) {
  for (const [index, name] of names.entries()) {
    yield signed(name, index);
    await drawCertificate({ ...PRINTED, name: 'Ёё Ңң' }, { signature: 's', createdAt: AT, origin: ORIGIN });
  }
}

function draw(certificates: AsyncIterable<Signed> = oneByOne()) {
  const together = { title: 'Certificates', issuer: 'Safe Steps', lang: 'ru' as const, createdAt: AT, origin: ORIGIN };
  return buffer(drawCertificates(certificates, together));
}

test('each certificate has a page, in letters that can be read back, and its signed file inside', async () => {
  const { runs, objects } = readPdf(await draw());
  const text = runs.map((run) => run.text);
  expect(text.filter((run) => NAMES.includes(run))).toEqual(NAMES);
  expect(objects.filter((object) => /\/Type \/Page\b(?!s)/.test(object))).toHaveLength(NAMES.length);
  const all = objects.join('\n');
  for (const index of [1, 2, 3, 4]) {
    expect(text).toContain(`STP-2026-00000${index}`);
    expect(all).toContain(`signature.of.${index}`);
    expect(all).toContain(`STP-2026-00000${index}.jws`);
  }
  expect(all.match(/\/S \/Sect\b/g)).toHaveLength(NAMES.length);
});

test('the same certificates are the same bytes, whatever is drawn meanwhile', async () => {
  expect((await draw()).equals(await draw())).toBe(true);
});

test('whatever goes wrong between two goes wrong for whoever reads', async () => {
  async function* broken() {
    yield signed('Ёлкина', 0);
    throw new Error('The lease is lost');
  }
  await expect(draw(broken())).rejects.toThrow('The lease is lost');
});
