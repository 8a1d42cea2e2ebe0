import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Visitor } from '~/accounts/visitor.test-support.ts';
import { useClock } from '~/clock.server.ts';
import { closings } from '~/reports/closed-quarter.server.ts';
import { graduates, named } from '~/reports/figures-sample.ts';
import { anHourLater, manager, WHOLE } from '~/reports/sample-manager.test-support.ts';
import { statementsDuring } from '../../../tests/setup/database.ts';
import { action, loader as closePage } from '../reports_.quarters_.$startsOn_.close/route.tsx';
import { loader } from './route.tsx';

const AUTUMN = '2026-10-01';
let restore = () => {};

beforeEach(() => {
  restore = useClock(() => new Date('2027-02-20T06:00:00Z'));
});
afterEach(() => restore());

const people = () =>
  graduates(named('kz', 20), { on: '2026-11-03', facts: { countedCountry: 'KZ', countedSex: 'female' } });

async function look(visitor: Visitor, query = '') {
  const { data, init } = await loader(visitor.asks(`/reports${query}`));
  return { ...data, status: init?.status ?? 200 };
}

const closing = (visitor: Visitor, startsOn: string, form?: Record<string, string>) =>
  visitor.asks(`/reports/quarters/${startsOn}/close`, form, { startsOn });

async function locationOf(answer: Promise<unknown>): Promise<string | null> {
  const found = await answer.catch((thrown: unknown) => thrown);
  return found instanceof Response ? found.headers.get('Location') : null;
}

test('every indicator of the year with its headline, and where the quarters stand', async () => {
  await people();
  const { programme } = await look(await manager('saule', [WHOLE]));
  const trained = programme?.overview?.tables.find(({ indicator }) => indicator.code === 'PS.5.3-15');
  expect(trained?.rows.map(({ kind, year }) => [kind, year])).toEqual([['people', { kind: 'count', value: 20 }]]);
  expect(programme?.overview?.partial).toBe(false);
  expect(programme?.quarters.map(({ startsOn, standing }) => [startsOn, standing])).toEqual([
    ['2027-01-01', 'open'],
    [AUTUMN, 'next'],
  ]);
  expect(programme?.mayClose).toBe(true);
});

test('a manager of a country sees what is given of it, and closes nothing', async () => {
  await people();
  const timur = await manager('timur', [{ country: 'KZ', organisation: null }]);
  const { programme } = await look(timur);
  expect(programme?.overview?.partial).toBe(true);
  expect(programme?.overview?.tables.map(({ indicator }) => indicator.code)).not.toContain('knowledge-gain');
  expect(programme?.mayClose).toBe(false);
  await expect(closePage(closing(timur, AUTUMN))).rejects.toMatchObject({ status: 404 });
  await expect(action(closing(timur, AUTUMN, {}))).rejects.toMatchObject({ status: 404 });
});

test('a manager to whom nothing was granted reads who can grant it; a trainer has no such page', async () => {
  expect((await look(await manager('aziz', []))).programme).toBeNull();
  await expect(look(await manager('nigora', [], 'trainer'))).rejects.toMatchObject({ status: 404 });
});

test('a year that has not begun is empty, and what is no year is named', async () => {
  const saule = await manager('saule', [WHOLE]);
  const { programme, status } = await look(saule, '?year=2031');
  expect(status).toBe(200);
  expect(programme?.overview?.tables.every(({ quarters }) => quarters[0]?.state === 'to-come')).toBe(true);
  const wrong = await look(saule, '?year=soon');
  expect(wrong).toMatchObject({ status: 400, programme: { problems: ['year'], overview: null } });
});

test('a quarter is closed by whoever typed the passphrase just now; sent again it changes nothing', async () => {
  await people();
  const saule = await manager('saule', [WHOLE]);
  const { data } = await closePage(closing(saule, AUTUMN));
  expect(data).toMatchObject({ standing: 'next', closedAt: null });
  for (let time = 0; time < 2; time += 1) {
    expect(await locationOf(action(closing(saule, AUTUMN, {})))).toBe(`/reports?closed=${AUTUMN}`);
  }
  expect(await closings()).toHaveLength(1);
  expect((await closePage(closing(saule, AUTUMN))).data).toMatchObject({ standing: 'closed' });
  expect((await look(saule, `?closed=${AUTUMN}`)).programme?.closed).toBe(AUTUMN);
  expect((await look(saule, '?closed=soon')).programme?.closed).toBeUndefined();
});

test('long after the passphrase was typed, the page and its form ask for it first', async () => {
  await people();
  const saule = await manager('saule', [WHOLE]);
  await anHourLater();
  expect(await locationOf(closePage(closing(saule, AUTUMN)))).toMatch(/^\/confirm\?next=/);
  expect(await locationOf(action(closing(saule, AUTUMN, {})))).toMatch(/^\/confirm\?next=/);
  expect(await closings()).toEqual([]);
});

test('one that is not over, or not the next, is not closed, and its page says why', async () => {
  await people();
  const saule = await manager('saule', [WHOLE]);
  expect((await closePage(closing(saule, '2027-01-01'))).data).toMatchObject({ standing: 'open', next: AUTUMN });
  expect(await locationOf(action(closing(saule, '2027-01-01', {})))).toBe('/reports/quarters/2027-01-01/close');
  expect((await closePage(closing(saule, '2026-04-01'))).data).toMatchObject({ standing: 'waits', next: AUTUMN });
  await expect(closePage(closing(saule, '2026-11-01'))).rejects.toMatchObject({ status: 404 });
  expect(await closings()).toEqual([]);
});

test('as many statements for many people as for few', async () => {
  await people();
  const saule = await manager('saule', [WHOLE]);
  await look(saule);
  const few = (await statementsDuring(() => look(saule))).length;
  await graduates(named('more', 300), { on: '2026-12-03' });
  expect((await statementsDuring(() => look(saule))).length).toBe(few);
});
