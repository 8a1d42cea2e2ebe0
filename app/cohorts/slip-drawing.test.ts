import { expect, test } from 'vitest';
import { translateIn } from '~/i18n/translate.tsx';
import { readPdf } from '~/print/pdf-reader.ts';
import { qrCode } from '~/print/qr.server.ts';
import { drawSlips, type PrintedSlip } from './slip-drawing.server.ts';

const ADDRESS = 'learn.example.org/slip';
const slip: PrintedSlip = {
  number: 12,
  username: 'nurlan',
  code: '7K3M-0ABC-DEFG-HJKM',
  qr: qrCode('https://learn.example.org/slip/7K3M-0ABC-DEFG-HJKM'),
  reusable: false,
  expiresAt: new Date('2027-03-08T09:05:00Z'),
  locale: 'en',
};
const draw = (slips: PrintedSlip[]) =>
  drawSlips({
    slips,
    address: ADDRESS,
    title: 'Printed slips',
    lang: 'en',
    timeZone: 'Asia/Tashkent',
    createdAt: new Date('2027-03-01T09:05:00Z'),
  });
const textOf = async (each: PrintedSlip) => readPdf(await draw([each])).runs.map(({ text }) => text);

test('a slip has its number, the username, the code, where to type it, until when, and what to do; nothing else', async () => {
  expect(await textOf(slip)).toEqual([
    'Paper no. 12',
    'nurlan',
    '7K3M 0ABC',
    'DEFG HJKM',
    ADDRESS,
    'Good until 8 March 2027 at 14:05',
    '1. Scan the square, or open the address and type the code.',
    '2. Press the button and choose your own passphrase.',
  ]);
});

test('it speaks the person’s language', async () => {
  const russian = await textOf({ ...slip, locale: 'ru', reusable: true });
  expect(russian).toContain('2. Нажмите кнопку и придумайте ПИН-код. Сохраните листок.');
  expect(russian.join(' ')).not.toContain('Paper');
  const kyrgyz = await textOf({ ...slip, locale: 'ky' });
  expect(kyrgyz).toContain(translateIn('ky')('slips.paperNumber', { number: 12 }));
  expect(kyrgyz).toHaveLength(8);
  const uzbek = (await textOf({ ...slip, locale: 'uz-Cyrl' })).join(' ');
  for (const letter of 'ўқ') expect(uzbek).toContain(letter);
  expect(uzbek.replace(slip.username, '').replace(ADDRESS, '')).not.toMatch(/[a-z]/);
});

test('a long username stays on its own slip', async () => {
  const { runs } = readPdf(await draw([{ ...slip, username: 'Ш'.repeat(40) }]));
  const run = runs.find(({ text }) => text.startsWith('ШШ'));
  expect(run?.text).toHaveLength(40);
  expect(run?.size).toBeLessThan(8);
});

test('eight are on a page, and a ninth on the next; it is tagged, and black', async () => {
  const nine = Array.from({ length: 9 }, (_, index) => ({ ...slip, number: index + 1 }));
  const { objects } = readPdf(await draw(nine));
  expect(objects.filter((object) => /\/Type \/Page\b(?!s)/.test(object))).toHaveLength(2);
  expect(objects.filter((object) => /\/S \/Sect/.test(object))).toHaveLength(9);
  expect(objects.some((object) => /\/S \/Figure/.test(object))).toBe(true);
  const drawing = objects.filter((object) => object.includes('\nBT\n')).join('\n');
  const colours = [...drawing.matchAll(/^([\d. ]+) (?:scn|SCN|rg|RG)$/gm)].map(([, colour]) => colour);
  expect(new Set(colours)).toEqual(new Set(['0 0 0']));
});
