import { setImmediate as turn } from 'node:timers/promises';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { asLocale, type Locale } from '~/i18n/locales.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { keepFile } from '~/jobs/file.server.ts';
import type { JobAsked, JobOutcome, Work } from '~/jobs/job.ts';
import { addJob } from '~/jobs/job.server.ts';
import { qrCode } from '~/print/qr.server.ts';
import { within } from './cohort.server.ts';
import { working } from './slip.ts';
import { codeOfSlip, hashOfSlipCode } from './slip-code.server.ts';
import { drawSlips, type PrintedSlip } from './slip-drawing.server.ts';

/** `waiting`: those that were not handed over and not used; `working`: all that let somebody in. */
export type Which = 'waiting' | 'working';

export interface PrintOrder {
  cohortId: string;
  timeZone: string;
  which: Which;
  /** The site's own, for the address and the square. */
  origin: string;
  locale: Locale;
}

const MOST_AT_ONCE = 200;

/** The sheets at once, or the job that will draw them when they are many; null when there is nothing to print. */
export async function printSlips(
  trainer: Viewer,
  id: string,
  order: PrintOrder,
): Promise<{ pdf: Buffer } | { jobId: string } | null> {
  const total = await db().slip.count({ where: { ...whichOf(order), cohort: within(trainer) } });
  if (total === 0) return null;
  if (total <= MOST_AT_ONCE) {
    const { pdf, count } = await draw(order, turnNow);
    return count > 0 ? { pdf } : null;
  }
  const payload = { ...order };
  return { jobId: await addJob(db(), { id, kind: 'slips', ownerId: trainer.id, payload, total }) };
}

/** The trade `slips`. */
export async function printManySlips({ id, payload }: JobAsked, work: Work): Promise<JobOutcome> {
  const order = payload as PrintOrder;
  const { pdf, count } = await draw(order, work.progress.bind(work));
  await keepFile(id, [pdf]);
  return {
    words: 'slips.printed',
    values: { count },
    to: `/teach/${order.cohortId}/slips`,
    file: { name: 'slips.pdf', type: 'application/pdf' },
  };
}

async function draw(order: PrintOrder, step: (done: number, total: number) => Promise<void>) {
  const { origin, locale, timeZone } = order;
  const rows = await readSlips(order);
  const slips: PrintedSlip[] = [];
  for (const { id, hash, pinHash, person, ...slip } of rows) {
    const code = codeOfSlip(id);
    // After a change of the server's key the code on the paper would not be the one that is known.
    if (hashOfSlipCode(code) !== hash) continue;
    const qr = qrCode(`${origin}/slip/${code}`);
    slips.push({
      ...slip,
      username: person.username,
      locale: asLocale(person.locale),
      code,
      qr,
      reusable: pinHash !== null,
    });
    await step(slips.length, rows.length);
  }
  const address = `${origin.replace(/^https?:\/\//, '')}/slip`;
  const title = translateIn(locale)('slips.title');
  const pdf = await drawSlips({ slips, address, title, lang: locale, timeZone, createdAt: now() });
  return { pdf, count: slips.length };
}

async function turnNow() {
  await turn();
}

function readSlips(order: PrintOrder) {
  return db().slip.findMany({
    where: whichOf(order),
    select: {
      id: true,
      hash: true,
      pinHash: true,
      number: true,
      expiresAt: true,
      person: { select: { username: true, locale: true } },
    },
    orderBy: { number: 'asc' },
  });
}

function whichOf({ cohortId, which }: PrintOrder) {
  return { cohortId, ...working(now()), ...(which === 'waiting' && { handedOverAt: null, usedAt: null }) };
}
