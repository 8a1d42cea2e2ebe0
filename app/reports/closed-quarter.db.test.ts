import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { viewer } from '~/cohorts/sample-cohort.ts';
import { db } from '~/db/db.server.ts';
import { closedFigures, closeQuarter, nextToClose } from './closed-quarter.server.ts';
import { graduates, named } from './figures-sample.ts';

const ADMIN = { id: 'admin', role: 'admin' } as const;
const AUTUMN = '2026-10-01';
let today = new Date();
let restore = () => {};

beforeEach(() => {
  today = new Date('2027-01-20T06:00:00Z');
  restore = useClock(() => today);
});
afterEach(() => restore());

test('a quarter is closed once: whoever comes second finds when that was', async () => {
  await graduates(named('a', 6), { on: '2026-11-03' });
  expect(await nextToClose()).toBe(AUTUMN);
  const answers = await Promise.all([closeQuarter(ADMIN, AUTUMN), closeQuarter(ADMIN, AUTUMN)]);
  expect(answers.filter((answer) => 'closed' in answer && answer.isNew)).toHaveLength(1);
  expect(await db().auditEvent.count({ where: { verb: 'quarter.closed' } })).toBe(1);
  today = new Date('2027-02-20T06:00:00Z');
  const again = await closeQuarter(ADMIN, AUTUMN);
  expect(again).toMatchObject({ isNew: false, closed: { closedAt: new Date('2027-01-20T05:59:00Z') } });
  expect(await nextToClose()).toBe('2027-01-01');
});

test('one that is not over, not the next, or no quarter is refused, and nothing is kept', async () => {
  await graduates(named('a', 6), { on: '2026-11-03' });
  expect(await closeQuarter(ADMIN, '2027-01-01')).toEqual({ refused: 'not-over', next: AUTUMN });
  expect(await closeQuarter(ADMIN, '2026-07-01')).toEqual({ refused: 'not-next', next: AUTUMN });
  expect(await closeQuarter(ADMIN, '2026-11-01')).toEqual({ refused: 'no-such-quarter', next: AUTUMN });
  expect(await db().closedQuarter.count()).toBe(0);
});

test('nobody closes a quarter before anybody completed anything', async () => {
  expect(await closeQuarter(ADMIN, AUTUMN)).toEqual({ refused: 'not-next', next: null });
});

test('a trainer, and a manager of one country, may not; a manager of all of the programme may', async () => {
  await graduates(named('a', 6), { on: '2026-11-03' });
  const saule = await viewer('saule', 'manager');
  const scope = (country: string | null) =>
    db().managerScope.create({ data: { id: `scope ${country}`, personId: saule.id, country, createdAt: today } });
  expect(await closeQuarter(await viewer('nigora', 'trainer'), AUTUMN)).toMatchObject({ refused: 'not-allowed' });
  expect(await closeQuarter(saule, AUTUMN)).toMatchObject({ refused: 'not-allowed' });
  await scope('KZ');
  expect(await closeQuarter(saule, AUTUMN)).toMatchObject({ refused: 'not-allowed' });
  await scope(null);
  expect(await closeQuarter(saule, AUTUMN)).toMatchObject({ isNew: true });
});

test('what is kept holds definitions and exact totals of the contract, and no small number beside them', async () => {
  await graduates(named('kz', 20), {
    on: '2026-11-03',
    facts: { countedCountry: 'KZ', countedSex: 'female', countedSector: 'police' },
  });
  await graduates(named('uz', 9), {
    on: '2026-11-04',
    facts: { countedCountry: 'UZ', countedSex: 'male', countedSector: 'police' },
  });
  await graduates(named('tm', 3), {
    on: '2026-11-05',
    facts: { countedCountry: 'TM', countedSex: 'male', countedSector: 'ngo' },
  });
  await closeQuarter(ADMIN, AUTUMN);
  const [closed] = await closedFigures([AUTUMN]);
  const kept = closed?.content.indicators.find(({ definition }) => definition.code === 'PS.5.3-15');
  expect(kept?.definition.courses).toHaveLength(4);
  expect(kept?.exact).toEqual({ female: 20, male: 12 });
  expect(kept?.rows.people).toEqual({ kind: 'count', value: 32 });
  expect(kept?.part?.country).toMatchObject({ cells: { KZ: 20 }, rows: ['TM', 'UZ'] });
  const numbers = closed?.content.indicators.flatMap(({ part, of }) =>
    [part, of].flatMap((tables) => Object.values(tables ?? {}).flatMap(({ cells }) => Object.values(cells))),
  );
  expect(numbers?.filter((value) => value !== null && value !== 0 && value < 5)).toEqual([]);
  expect(JSON.stringify(closed?.content)).not.toContain('person-');
});

test('what was recorded in the last minute is not frozen and not lost: it counts as late', async () => {
  await graduates(named('a', 8), { on: '2026-11-03' });
  await graduates(['late'], { on: '2026-11-03', facts: { recordedAt: new Date('2027-01-20T05:59:30Z') } });
  await closeQuarter(ADMIN, AUTUMN);
  const [closed] = await closedFigures([AUTUMN]);
  expect(closed?.content.indicators.find(({ exact }) => exact)?.rows).toBeDefined();
  const people = closed?.content.indicators.find(({ definition }) => definition.code === 'PS.5.3-15')?.rows.people;
  expect(people).toEqual({ kind: 'count', value: 8 });
});
