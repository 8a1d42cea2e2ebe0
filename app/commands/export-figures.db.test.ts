import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSigningKey, readSigned } from '~/certificates/signature.server.ts';
import { useClock } from '~/clock.server.ts';
import { closeQuarter } from '~/reports/closed-quarter.server.ts';
import { graduates, named } from '~/reports/figures-sample.ts';
import { SHARED_KIND, type SharedFigures } from '~/reports/shared-figures.ts';
import { sharedFileSchema } from '~/reports/shared-figures-schema.ts';
import { readExportArguments } from './export-arguments.ts';
import { writeFigures } from './export-writing.ts';

const AUTUMN = '2026-10-01';
let folder = '';
let out = '';
let restore = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-figures-'));
  out = join(folder, 'autumn.json');
  restore = useClock(() => new Date('2027-01-20T06:00:00Z'));
  loadSigningKey(Buffer.alloc(32, 1));
});
afterEach(() => {
  restore();
  rmSync(folder, { recursive: true });
});

async function closed() {
  const facts = { countedSex: 'female', countedOrganisation: 'Gulnara’s own' } as const;
  await graduates(named('kz', 20), { on: '2026-11-03', facts: { countedCountry: 'KZ', countedSex: 'female' } });
  await graduates(named('tm', 3), { on: '2026-11-05', facts: { ...facts, countedCountry: 'TM' } });
  await closeQuarter({ id: 'admin', role: 'admin' }, AUTUMN);
}

async function contentOf(path: string) {
  const { key, signed } = sharedFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return (await readSigned(signed, SHARED_KIND, key)) as SharedFigures;
}

const asked = (more: object = {}) => ({ quarter: AUTUMN, out, withContractTotals: false, ...more });
const isSmall = (value: unknown) => typeof value === 'number' && value > 0 && value < 5;

test('a closed quarter becomes a signed file with nobody in it and no small number', async () => {
  await closed();
  const { said } = (await writeFigures(asked())) as { said: string };
  expect(said).toMatch(/left out/);
  expect(said).toMatch(/\n(\d{5} ){7}\d{5}$/);
  const content = await contentOf(out);
  expect(content).toMatchObject({ version: 1, installation: 'Safe Steps', quarter: AUTUMN });
  const people = content.indicators.find(({ definition }) => definition.code === 'PS.5.3-15');
  expect(people?.rows.people).toEqual({ kind: 'count', value: 23 });
  expect(people?.part?.country).toEqual({ KZ: null, TM: null });
  expect(people?.exact).toBeNull();
  const text = JSON.stringify(content);
  expect(text).not.toMatch(/person-|Gulnara/);
  const tables = content.indicators.flatMap(({ part, of }) => [part, of].flatMap((all) => Object.values(all ?? {})));
  expect(tables.flatMap((table) => Object.values(table)).filter(isSmall)).toEqual([]);
  const cells = content.indicators.flatMap(({ rows }) => Object.values(rows));
  expect(cells.filter((cell) => cell.kind === 'count' && isSmall(cell.value))).toEqual([]);
});

test('totals of the contract are put in where they are asked for, and it says so', async () => {
  await closed();
  expect(await writeFigures(asked({ withContractTotals: true }))).toMatchObject({
    said: expect.stringContaining('are in it'),
  });
  const content = await contentOf(out);
  const people = content.indicators.find(({ definition }) => definition.code === 'PS.5.3-15');
  expect(people?.exact).toEqual({ female: 23 });
});

test('one that is not closed, is no quarter, or would write over a file is refused, and nothing is written', async () => {
  expect(await writeFigures(asked())).toEqual({
    problem: `The quarter ${AUTUMN} is not closed. None is closed yet: close one at /reports.`,
  });
  await closed();
  expect(await writeFigures(asked({ quarter: '2027-01-01' }))).toEqual({
    problem: `The quarter 2027-01-01 is not closed. Closed are: ${AUTUMN}.`,
  });
  expect(await writeFigures(asked({ quarter: '2026-11-01' }))).toMatchObject({
    problem: expect.stringMatching(/no quarter/),
  });
  await writeFigures(asked());
  const before = readFileSync(out, 'utf8');
  expect(await writeFigures(asked({ withContractTotals: true }))).toMatchObject({
    problem: expect.stringMatching(/already/),
  });
  expect(readFileSync(out, 'utf8')).toBe(before);
});

test('what is missing or unknown in the command is named', () => {
  expect(readExportArguments(['--quarter', AUTUMN, '--out', 'x.json'])).toEqual(asked({ out: 'x.json' }));
  expect(readExportArguments(['--out', 'x.json'])).toEqual({ problem: expect.stringMatching(/--quarter/) });
  expect(readExportArguments(['--quarter', AUTUMN])).toEqual({ problem: expect.stringMatching(/--out/) });
  expect(readExportArguments(['--quater', AUTUMN])).toEqual({ problem: expect.stringMatching(/--quater/) });
});
