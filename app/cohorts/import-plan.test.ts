import { expect, test } from 'vitest';
import { readHeader } from './import-columns.ts';
import { judge } from './import-plan.ts';
import { readRow, type ImportRow } from './import-row.ts';
import type { Decisions, KnownPerson } from './import-verdict.ts';

const HEAD = ['username', 'name', 'birth_year', 'region'];

const rowsOf = (...lines: string[]): ImportRow[] =>
  lines.map((line, index) => {
    const row = readRow(line.split(','), readHeader(HEAD), index + 2, '2026-11-24');
    if (!row) throw new Error(`no row in ${line}`);
    return row;
  });

function person(username: string, more: Partial<KnownPerson> = {}): KnownPerson {
  const nothing = { country: null, region: null, sector: null, organisation: null, sex: null, birthYear: null };
  return {
    personId: username,
    username,
    here: true,
    certificateName: null,
    certificateLatin: null,
    ...nothing,
    ...more,
  };
}

const AIGERIM = person('aigerim', { certificateName: 'Айгерим Сериккызы', birthYear: 1990 });

function verdicts(rows: ImportRow[], known: KnownPerson[] = [], decisions: Decisions = {}, taken: string[] = []) {
  return judge(rows, { known, taken: new Set(taken), usernameHeading: 'Логин' }, decisions).map((one) => one.verdict);
}

test('a member of this cohort stays as she is; only what is empty gets filled', () => {
  const rows = rowsOf('Aigerim,Айгерим Сериккызы,1990,');
  expect(verdicts(rows, [AIGERIM])).toMatchObject([{ kind: 'same', fill: {}, kept: [] }]);
  const more = rowsOf('aigerim,Aigerim Serikkyzy,1991,Osh');
  expect(verdicts(more, [AIGERIM])).toMatchObject([
    { kind: 'fill', fill: { region: 'Osh' }, kept: ['certificateName', 'birthYear'] },
  ]);
});

test('somebody from another cohort of the trainer’s joins; somebody whom they do not know is not theirs to take', () => {
  const rows = rowsOf('aigerim,,,', 'stranger,,,');
  expect(verdicts(rows, [{ ...AIGERIM, here: false }], {}, ['stranger'])).toMatchObject([
    { kind: 'join' },
    {
      kind: 'fault',
      problems: [{ heading: 'Логин', found: 'stranger', expected: 'importing.expectedFree' }],
    },
  ]);
});

test('the same name in another script is a question, and nothing happens until it is answered', () => {
  const rows = rowsOf(',SERIKKYZY Aigerim,,');
  expect(verdicts(rows, [AIGERIM])).toEqual([{ kind: 'ask' }]);
  expect(verdicts(rows, [AIGERIM], { 2: 'person:aigerim' })).toMatchObject([{ kind: 'same', person: AIGERIM }]);
  expect(verdicts(rows, [AIGERIM], { 2: 'other' })).toEqual([{ kind: 'add', username: null }]);
  expect(verdicts(rows, [AIGERIM], { 2: 'person:bakyt' })).toEqual([{ kind: 'ask' }]);
});

test('born in another year, it is somebody else', () => {
  expect(verdicts(rowsOf(',Aigerim Serikkyzy,1985,'), [AIGERIM])).toMatchObject([{ kind: 'add' }]);
});

test('a known username under another name is a question before anything of theirs changes', () => {
  const rows = rowsOf('aigerim,Бакыт Асанов,,Osh');
  expect(verdicts(rows, [AIGERIM])).toEqual([{ kind: 'ask' }]);
  expect(verdicts(rows, [AIGERIM], { 2: 'person:aigerim' })).toMatchObject([{ kind: 'fill' }]);
  expect(verdicts(rows, [AIGERIM], { 2: 'other' })).toMatchObject([
    { kind: 'fault', problems: [{ expected: 'importing.expectedFree' }] },
  ]);
});

test('one name twice in the table is a question; one account or two, as the trainer says', () => {
  const rows = rowsOf(',Бакыт Асанов,,', 'bakyt,Asanov Bakyt,,');
  expect(verdicts(rows)).toEqual([{ kind: 'add', username: null }, { kind: 'ask' }]);
  expect(verdicts(rows, [], { 3: 'row:2' })[1]).toEqual({ kind: 'repeat', of: 2 });
  expect(verdicts(rows, [], { 3: 'other' })[1]).toEqual({ kind: 'add', username: 'bakyt' });
});

test('the same row twice is one; the same username for two people is a fault that names the other row', () => {
  expect(verdicts(rowsOf('bakyt,Бакыт,,', 'BAKYT,Бакыт,,'))[1]).toEqual({ kind: 'repeat', of: 2 });
  expect(verdicts(rowsOf('bakyt,Бакыт,,', 'bakyt,Дана,,'))[1]).toMatchObject({
    kind: 'fault',
    problems: [{ column: 'username', found: 'bakyt', expected: 'importing.expectedOwnUsername', row: 2 }],
  });
});

test('two rows that are said to be one member are written once', () => {
  const rows = rowsOf(',Aigerim Serikkyzy,,Osh', 'aigerim,,,Naryn');
  expect(verdicts(rows, [AIGERIM], { 2: 'person:aigerim' })).toMatchObject([
    { kind: 'fill', fill: { region: 'Osh' } },
    { kind: 'repeat', of: 2 },
  ]);
});

test('a faulty row is like nobody', () => {
  expect(verdicts(rowsOf('a b,Бакыт Асанов,,', ',Бакыт Асанов,,'))).toMatchObject([{ kind: 'fault' }, { kind: 'add' }]);
});
