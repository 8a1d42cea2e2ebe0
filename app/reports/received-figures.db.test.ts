import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import {
  ALMATY,
  AUTUMN,
  closedAutumn,
  contentOf,
  fileOf,
  signedFile,
  TASHKENT,
  typedFor,
  withKey,
} from './elsewhere-sample.ts';
import { together } from './elsewhere.server.ts';
import { readInstallation } from './installation-form.ts';
import { addInstallation, installations, removeInstallation } from './installations.server.ts';
import { receiveFigures, receivedFigures } from './received-figures.server.ts';

let today = new Date();
let restore = () => {};

beforeEach(async () => {
  today = new Date('2027-01-20T06:00:00Z');
  restore = useClock(() => today);
  await withKey(TASHKENT, closedAutumn);
});
afterEach(() => restore());

async function add(key = ALMATY, change: Partial<Awaited<ReturnType<typeof typedFor>>> = {}) {
  const read = readInstallation({ ...(await typedFor(key)), ...change });
  return 'problems' in read ? read : addInstallation('admin', read.installation);
}
const receive = (text: string, replaces: string | null = null) => receiveFigures('admin', text, replaces);

test('Almaty is added once its digits are heard, and its figures stand beside ours', async () => {
  const file = await fileOf(ALMATY);
  expect(await receive(file)).toEqual({ problem: 'stranger' });
  expect(await add()).toMatchObject({ id: expect.any(String) });
  expect(await receive(file)).toEqual({ quarter: AUTUMN, isNew: true });
  const { tables, others } = await together(AUTUMN, 'total');
  expect(others).toMatchObject([{ name: 'Almaty', madeAt: today.toISOString() }]);
  const people = tables.find(({ indicator }) => indicator.code === 'PS.5.3-15');
  expect(people?.rows.find(({ kind }) => kind === 'people')).toMatchObject({ sum: { kind: 'count', value: 58 } });
  expect(people?.exact).toBeNull();
  const [bySex] = (await together(AUTUMN, 'sex')).tables.filter(({ indicator }) => indicator.code === 'PS.5.3-15');
  expect(bySex?.rows.map(({ kind, sum }) => [kind, 'value' in sum && sum.value])).toEqual([
    ['female', 40],
    ['male', 18],
    ['', 0],
  ]);
});

test('a key that is not heard right, is ours, or is here already is not trusted', async () => {
  const { digits } = await typedFor(TASHKENT);
  expect(await add(ALMATY, { digits })).toEqual({ problems: { digits: 'differ' } });
  expect(await add(TASHKENT)).toEqual({ problems: { key: 'own' } });
  expect(await add(ALMATY, { digits: '12345', name: ' ', pasted: '{}' })).toEqual({
    problems: { name: 'empty', digits: 'notForty', key: 'otherKind' },
  });
  const first = await add();
  expect(await add()).toEqual(first);
  expect(await add(ALMATY, { id: '00000009-0000-4000-8000-000000000000' })).toEqual({ problems: { key: 'known' } });
  expect(await add(3, { name: 'ALMATY' })).toEqual({ problems: { name: 'taken' } });
  expect(await installations()).toHaveLength(1);
  expect(await db().auditEvent.count({ where: { verb: 'installation.added' } })).toBe(1);
});

test('a key can come with a file of figures', async () => {
  expect(await add(ALMATY, { pasted: await fileOf(ALMATY) })).toMatchObject({ id: expect.any(String) });
});

test('whatever is not a file that a known installation signed is refused by name, and nothing is taken in', async () => {
  await add();
  const file = await fileOf(ALMATY);
  const parsed = JSON.parse(file) as { signed: string };
  const [head, payload, signature] = parsed.signed.split('.');
  const more = Buffer.from(JSON.stringify({ ...contentOf(file), installation: 'Osh' })).toString('base64url');
  const stranger = JSON.parse(await fileOf(3)) as { signed: string };
  const refused = {
    'not a file': 'notJson',
    '["figures"]': 'otherKind',
    null: 'otherKind',
    [JSON.stringify({ ...parsed, format: 'safe-steps-figures/2' })]: 'otherForm',
    [await fileOf(3)]: 'stranger',
    [await fileOf(TASHKENT)]: 'own',
    [JSON.stringify({ ...parsed, signed: `${head}.${more}.${signature}` })]: 'broken',
    [JSON.stringify({ ...parsed, signed: `${head}.${payload}.` })]: 'broken',
    [JSON.stringify({ ...parsed, signed: stranger.signed })]: 'broken',
    [await signedFile(ALMATY, contentOf(file), 'certificate+jws')]: 'broken',
    [await signedFile(ALMATY, { version: 1 })]: 'unreadable',
  };
  for (const [text, problem] of Object.entries(refused)) expect(await receive(text), text).toEqual({ problem });
  expect(await db().otherFigures.count()).toBe(0);
});

test('small numbers that ought to be hidden are not taken in, well signed or not', async () => {
  await add();
  const content = contentOf(await fileOf(ALMATY));
  const [first] = content.indicators;
  if (!first) throw new Error('no indicator');
  const bare = { ...first, rows: { people: { kind: 'count' as const, value: 3 } } };
  expect(await receive(await signedFile(ALMATY, { ...content, indicators: [bare] }))).toEqual({
    problem: 'unreadable',
  });
  const broken = { ...first, part: { country: { KZ: 2 }, sex: {}, ageBand: {}, sector: {}, course: {} } };
  expect(await receive(await signedFile(ALMATY, { ...content, indicators: [broken] }))).toEqual({
    problem: 'unreadable',
  });
});

test('the same figures again change nothing; others of the same quarter ask, with both dates', async () => {
  await add();
  const first = today.toISOString();
  await receive(await fileOf(ALMATY));
  today = new Date('2027-02-01T06:00:00Z');
  expect(await receive(await fileOf(ALMATY))).toEqual({ quarter: AUTUMN, isNew: false });
  const exact = await fileOf(ALMATY, true);
  const differs = { quarter: AUTUMN, name: 'Almaty', kept: first, sent: today.toISOString() };
  expect(await receive(exact)).toEqual({ differs });
  expect(await receive(exact, '2026-01-01T00:00:00.000Z')).toEqual({ differs });
  expect((await receivedFigures(AUTUMN))[0]?.figures.madeAt).toBe(first);
  expect(await receive(exact, first)).toEqual({ quarter: AUTUMN, isNew: true });
  const [people] = (await together(AUTUMN, 'total')).tables.filter(({ indicator }) => indicator.code === 'PS.5.3-15');
  expect(people?.exact?.map(({ kind, sum }) => [kind, 'value' in sum && sum.value])).toEqual([
    ['female', 40],
    ['male', 18],
    ['', 0],
  ]);
  expect(await db().otherFigures.count()).toBe(1);
});

test('two who bring the same file at once bring it once', async () => {
  await add();
  const file = await fileOf(ALMATY);
  const answers = await Promise.all([receive(file), receive(file)]);
  expect(answers.filter((answer) => 'isNew' in answer && answer.isNew)).toHaveLength(1);
  expect(answers.filter((answer) => 'problem' in answer)).toEqual([]);
});

test('an installation that is removed takes its figures with it, and twice is once', async () => {
  await add();
  await receive(await fileOf(ALMATY));
  const [{ id = '' } = {}] = await installations();
  await removeInstallation('admin', id);
  await removeInstallation('admin', id);
  expect(await db().otherFigures.count()).toBe(0);
  expect(await db().auditEvent.count({ where: { verb: 'installation.removed' } })).toBe(1);
  expect(await receive(await fileOf(ALMATY))).toEqual({ problem: 'stranger' });
});
