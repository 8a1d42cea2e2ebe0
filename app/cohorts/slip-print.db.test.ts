import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { findFile } from '~/jobs/file.server.ts';
import { findJob } from '~/jobs/job.server.ts';
import { workOff } from '~/jobs/worker.server.ts';
import { readPdf } from '~/print/pdf-reader.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { slipOf } from './sample-slip.ts';
import { printManySlips, printSlips, type Which } from './slip-print.server.ts';
import { handOver, issueAsAsked, voidSlips } from './slip-work.server.ts';

const TRADES = { slips: { handle: printManySlips } };
let nigora: Viewer;
let cohort: Cohort;
let nurlan: string;
let maral: string;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
  nurlan = await member(cohort, 'nurlan');
  maral = await member(cohort, 'maral');
  await issueAsAsked(nigora, { cohortId: cohort.id });
});

function print(which: Which, id: string = randomUUID(), trainer = nigora) {
  const { id: cohortId, timeZone } = cohort;
  return printSlips(trainer, id, { cohortId, timeZone, which, origin: 'https://learn.example.org', locale: 'en' });
}

async function printed(which: Which): Promise<string[]> {
  const made = await print(which);
  return made && 'pdf' in made ? readPdf(made.pdf).runs.map(({ text }) => text) : [];
}

test('the sheets can be made again and say the same codes, and where to type them', async () => {
  const { code } = await slipOf(nurlan);
  for (const sheet of [await printed('waiting'), await printed('waiting')]) {
    const [first, second, third, fourth] = code.split('-');
    expect(sheet).toEqual(expect.arrayContaining(['nurlan', `${first} ${second}`, `${third} ${fourth}`, 'maral']));
    expect(sheet).toContain('learn.example.org/slip');
    expect(sheet.join(' ')).not.toContain(cohort.label);
  }
});

test('what was handed over is left out, unless all that work are asked for; what was voided or used always', async () => {
  await handOver(nigora, cohort.id, [(await slipOf(nurlan)).id]);
  expect(await printed('waiting')).not.toContain('nurlan');
  expect(await printed('working')).toContain('nurlan');
  await db().slip.updateMany({ where: { personId: maral }, data: { usedAt: new Date() } });
  expect(await printed('working')).not.toContain('maral');
  await voidSlips(nigora, cohort.id);
  expect(await print('working')).toBeNull();
});

test('a slip whose code another key made is not printed: nobody could come in with it', async () => {
  await db().slip.updateMany({ where: { personId: nurlan }, data: { hash: 'of another code' } });
  const sheet = await printed('working');
  expect(sheet).toContain('maral');
  expect(sheet).not.toContain('nurlan');
  await db().slip.updateMany({ where: { personId: maral }, data: { hash: 'of one more' } });
  expect(await print('working')).toBeNull();
});

test('nobody prints what lets people in but a trainer of the cohort', async () => {
  expect(await print('working', randomUUID(), await viewer('farid'))).toBeNull();
});

test('more than two hundred are drawn by a job, once for one form, into a file of its owner', async () => {
  await fillUp(201);
  const id = randomUUID();
  expect(await print('waiting', id)).toEqual({ jobId: id });
  expect(await print('waiting', id)).toEqual({ jobId: id });
  await workOff(TRADES);
  expect(await findJob(nigora.id, id)).toMatchObject({
    state: 'done',
    outcome: { words: 'slips.printed', values: { count: 201 }, to: `/teach/${cohort.id}/slips` },
  });
  expect(await findFile(maral, id)).toBeNull();
  const file = await findFile(nigora.id, id);
  const pdf = Buffer.from(await new Response(file?.content).arrayBuffer());
  const { objects } = readPdf(pdf);
  expect(objects.filter((object) => /\/Type \/Page\b(?!s)/.test(object))).toHaveLength(26);
});

async function fillUp(total: number) {
  const usernames = Array.from({ length: total - 2 }, (_, index) => `learner-${index}`);
  const people = usernames.map((username) => ({ id: randomUUID(), username, usernameKey: username }));
  const now = new Date();
  await db().person.createMany({ data: people.map((person) => ({ ...person, passwordHash: '-', createdAt: now })) });
  await db().cohortMember.createMany({
    data: people.map(({ id }) => ({ cohortId: cohort.id, personId: id, joinedAt: now })),
  });
  await issueAsAsked(nigora, { cohortId: cohort.id });
}
