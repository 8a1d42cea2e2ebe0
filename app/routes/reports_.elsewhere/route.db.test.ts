import { afterEach, beforeEach, expect, test } from 'vitest';
import { grantScope } from '~/accounts/manager-scope.server.ts';
import { confirmIsMe } from '~/accounts/recent.server.ts';
import { beginSession, requirePerson } from '~/accounts/viewer.server.ts';
import { PASSPHRASE, register, Visitor } from '~/accounts/visitor.test-support.ts';
import { useClock } from '~/clock.server.ts';
import type { Role } from '~/db/model.ts';
import { readPdf } from '~/print/pdf-reader.ts';
import { ALMATY, AUTUMN, closedAutumn, fileOf, TASHKENT, typedFor, withKey } from '~/reports/elsewhere-sample.ts';
import * as sum from '../reports_.elsewhere_.$startsOn/route.tsx';
import * as removed from '../reports_.elsewhere_.$installation_.removed/route.tsx';
import * as adding from '../reports_.elsewhere_.new/route.tsx';
import * as donor from '../reports_.quarters_.$startsOn_.donor/route.tsx';
import * as pdf from '../reports_.quarters_.$startsOn_.donor[.]pdf/route.ts';
import * as elsewhere from './route.tsx';

const START = new Date('2027-01-20T06:00:00Z');
let today = START;
let restore = () => {};
beforeEach(() => {
  today = START;
  restore = useClock(() => today);
});
afterEach(() => restore());

const ADDRESS = '/reports/elsewhere';

async function visitorWho(username: string, role: Role, scope?: { country: string | null }) {
  const visitor = new Visitor();
  const { id } = await register(username, role);
  const granted = scope && (scope.country === null ? 'whole' : { country: scope.country, organisation: null });
  if (granted) await grantScope({ actorId: 'admin', personId: id }, { id: `of ${id}`, scope: granted });
  await beginSession(visitor.asks('/sign-in'), id);
  return visitor;
}

/** Long enough that signing in is no longer recent. */
function waits() {
  today = new Date(START.getTime() + 11 * 60_000);
}

async function confirm(visitor: Visitor) {
  await confirmIsMe(await requirePerson(visitor.asks('/confirm')), PASSPHRASE);
}

/** The status, and where it leads. */
async function answerOf(work: Promise<unknown>): Promise<[number, string | null]> {
  const answer = await work.catch((error: unknown) => error);
  if (answer instanceof Response) return [answer.status, answer.headers.get('Location')];
  return [(answer as { init?: { status?: number } }).init?.status ?? 200, null];
}

function everyPage(visitor: Visitor) {
  const params = { startsOn: AUTUMN, installation: 'some' };
  return Promise.all(
    [elsewhere, adding, removed, sum].map(({ loader }) => answerOf(loader(visitor.asks(ADDRESS, undefined, params)))),
  );
}

test('for a trainer, and for a manager of one country, there is no such page', async () => {
  const who = [await visitorWho('nigora', 'trainer'), await visitorWho('saule', 'manager', { country: 'KZ' })];
  for (const visitor of who) {
    await confirm(visitor);
    expect((await everyPage(visitor)).map(([status]) => status)).toEqual([404, 404, 404, 404]);
    const act = elsewhere.action(visitor.asks(ADDRESS, { pasted: '{}' }));
    expect(await answerOf(act)).toEqual([404, null]);
  }
});

test('whoever may see it types the passphrase first', async () => {
  const visitor = await visitorWho('saule', 'manager', { country: null });
  waits();
  for (const [status, to] of await everyPage(visitor)) {
    expect([status, to?.startsWith('/confirm?next=')]).toEqual([302, true]);
  }
  await confirm(visitor);
  expect((await everyPage(visitor)).map(([status]) => status)).toEqual([200, 200, 404, 200]);
});

test('an installation is added, its file brought and refused and brought, and nothing typed is lost', async () => {
  await withKey(TASHKENT, closedAutumn);
  const visitor = await visitorWho('admin2', 'admin');
  await confirm(visitor);
  const typed = await typedFor(ALMATY);
  const wrong = await adding.action(visitor.asks(ADDRESS, { ...typed, digits: '12345' }));
  expect(wrong).toMatchObject({ init: { status: 400 }, data: { typed: { ...typed, digits: '12345' } } });
  const added = await adding.action(visitor.asks(ADDRESS, typed));
  expect(added).toMatchObject({ status: 302 });
  const file = await fileOf(ALMATY);
  const bring = (pasted: string, more = {}) => elsewhere.action(visitor.asks(ADDRESS, { pasted, ...more }));
  expect(await bring(file.slice(1))).toMatchObject({
    init: { status: 400 },
    data: { pasted: file.slice(1), problem: 'notJson' },
  });
  expect(await answerOf(bring(file))).toEqual([302, `${ADDRESS}?brought=${AUTUMN}`]);
  expect(await answerOf(bring(file))).toEqual([302, `${ADDRESS}?known=${AUTUMN}`]);
  const exact = await fileOf(ALMATY, true);
  const asks = await bring(exact);
  expect(asks).toMatchObject({ init: { status: 409 }, data: { pasted: exact, differs: { name: 'Almaty' } } });
  expect(await answerOf(bring(exact, { replaces: '2027-01-20T06:00:00.000Z' }))).toEqual([
    302,
    `${ADDRESS}?brought=${AUTUMN}`,
  ]);
  const { found, by } = await sum.loader(visitor.asks(`${ADDRESS}/${AUTUMN}?by=sex`, undefined, { startsOn: AUTUMN }));
  expect([by, found.others.length]).toEqual(['sex', 1]);
});

test('the page for the donor is a file in either language, after the passphrase; where there is none, a page says why', async () => {
  const visitor = await visitorWho('saule', 'manager', { country: null });
  const asks = (lang: string) =>
    visitor.asks(`/reports/quarters/x/donor.pdf?lang=${lang}`, undefined, { startsOn: AUTUMN });
  waits();
  expect((await answerOf(pdf.loader(asks('en'))))[1]).toMatch(/^\/confirm\?next=/);
  await confirm(visitor);
  expect(await answerOf(pdf.loader(asks('en')))).toEqual([302, `/reports/quarters/${AUTUMN}/donor`]);
  expect(await answerOf(donor.loader(asks('en')))).toEqual([404, null]);
  await withKey(TASHKENT, closedAutumn);
  expect(await answerOf(donor.loader(asks('en')))).toEqual([200, null]);
  for (const [lang, said] of Object.entries({ en: 'Page 1 of 1', ru: 'Страница 1 из 1', kk: 'Страница 1 из 1' })) {
    const file = await pdf.loader(asks(lang));
    expect(file.headers.get('Content-Type')).toBe('application/pdf');
    const { runs } = readPdf(Buffer.from(await file.arrayBuffer()));
    expect(runs.map(({ text }) => text.trim()).join(' ')).toContain(said);
  }
});

test('nobody else has a page for the donor, and a manager of one country only that one', async () => {
  await withKey(TASHKENT, closedAutumn);
  const params = { startsOn: AUTUMN };
  const trainer = await visitorWho('nigora', 'trainer');
  expect(await answerOf(pdf.loader(trainer.asks('/x', undefined, params)))).toEqual([404, null]);
  const nothing = await visitorWho('daniyar', 'manager');
  expect(await answerOf(pdf.loader(nothing.asks('/x', undefined, params)))).toEqual([302, '/reports']);
  const saule = await visitorWho('saule', 'manager', { country: 'KZ' });
  await confirm(saule);
  expect(await answerOf(pdf.loader(saule.asks('/x?view=all', undefined, params)))).toEqual([404, null]);
  const file = await pdf.loader(saule.asks('/x?lang=en', undefined, params));
  const text = readPdf(Buffer.from(await file.arrayBuffer()))
    .runs.map((run) => run.text)
    .join(' ');
  expect(text).toContain('Kazakhstan');
  expect(text).not.toContain('are exact');
});
