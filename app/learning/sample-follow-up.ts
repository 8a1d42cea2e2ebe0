import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Course } from '~/catalog/course.ts';
import { now, useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { FollowUp, Prisma } from '~/db/model.ts';
import { readLetters, type ReadLetter } from '~/mail/letter-reader.test-support.ts';
import { send, type Posted } from '~/mail/post.server.ts';
import { giveConsent } from './follow-up-consent.server.ts';
import type { Wish } from './follow-up-wish.ts';
import { askByLetter } from './follow-ups.server.ts';
import { COURSE, signUp } from './sample-course.ts';

export const WORK_COURSE: Course = { ...COURSE, outcomes: 'work' };
export const BY_LETTER: Wish = { way: 'letter', fromHour: 9, untilHour: 12 };
export const BY_THEMSELVES: Wish = { way: 'self', fromHour: null, untilHour: null };

export interface Completer {
  id: string;
  enrolmentId: string;
}

/** For tests: somebody with an address who has completed the sample course now. */
export async function completer(username: string, data: Prisma.PersonUpdateInput = {}): Promise<Completer> {
  const [id, enrolmentId, at] = [await signUp(username), randomUUID(), now()];
  await db().person.update({ where: { id }, data: { email: `${username}@example.org`, ...data } });
  const run = { id: enrolmentId, personId: id, course: COURSE.slug, open: null };
  await db().enrolment.create({ data: { ...run, startedAt: at, completedAt: at, recordedAt: at } });
  return { id, enrolmentId };
}

/** For tests: they agree, in Tashkent. */
export async function agree(person: Completer, wish = BY_LETTER, course = COURSE): Promise<void> {
  const { completedAt } = await db().enrolment.findUniqueOrThrow({ where: { id: person.enrolmentId } });
  await giveConsent(course, { id: person.enrolmentId, completedAt: completedAt ?? now() }, wish, 'Asia/Tashkent');
}

export function followUpsOf({ enrolmentId }: Completer): Promise<FollowUp[]> {
  return db().followUp.findMany({ where: { enrolmentId }, orderBy: [{ month: 'asc' }, { kind: 'asc' }] });
}

/** For tests: a clock that is moved by hand, and a post office whose letters lie in files. */
export class SampleAsking {
  readonly folder = mkdtempSync(join(tmpdir(), 'questions-'));
  /** What it says instead of taking a letter on. */
  answer: Posted | null = null;
  asked = 0;
  private restore = () => {};

  at(instant: string) {
    this.restore();
    this.restore = useClock(() => new Date(instant));
  }

  /** One run of the job, at ten in the morning in Tashkent unless said otherwise. */
  async runOn(day: string, time = '05:00') {
    this.at(`${day}T${time}:00Z`);
    await this.run();
  }

  async run(youth = ['navigator']) {
    const post = (letter: Parameters<typeof send>[0]) => {
      this.asked += 1;
      return this.answer ? Promise.resolve(this.answer) : send(letter, { DATA_DIR: this.folder });
    };
    await askByLetter({ progress: () => Promise.resolve() }, { origin: 'https://learn.example', post }, youth);
  }

  letters(): ReadLetter[] {
    return readLetters(this.folder);
  }

  close() {
    this.restore();
    rmSync(this.folder, { recursive: true });
  }
}
