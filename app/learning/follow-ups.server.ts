import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import type { JobHandler, Work } from '~/jobs/job.ts';
import { send, type Letter, type Posted } from '~/mail/post.server.ts';
import { youthCourses } from './follow-up-age.server.ts';
import { lettersDue, type DueLetter } from './follow-up-due.server.ts';
import { followUpLetter } from './follow-up-letter.ts';

export interface QuestionPost {
  /** Of the site, for the links. */
  origin: string;
  post(letter: Letter): Promise<Posted>;
}

/** Every hour, for whoever agreed to be asked by letter and named this hour safe. */
export const sendFollowUps: JobHandler = async (_job, work) => {
  const { ORIGIN, HOST, PORT } = env();
  await askByLetter(work, { origin: ORIGIN ?? `http://${HOST}:${PORT}`, post: send }, youthCourses());
  return undefined;
};

/** Any number of instances at once ask nobody twice. */
export async function askByLetter(work: Work, office: QuestionPost, youth: string[]) {
  let done = 0;
  for await (const letter of lettersDue(youth)) {
    if ((await write(letter, office)) === 'closed') return;
    await work.progress((done += 1));
  }
}

async function write({ ids, again, to, locale }: DueLetter, { origin, post }: QuestionPost): Promise<Posted | null> {
  const mark = again ? 'remindedAt' : 'askedAt';
  const at = now();
  if (!(await claim(ids, mark, at))) return null;
  const posted = await post({ to, ...followUpLetter({ id: ids[0], again, locale, origin }) });
  if (posted === 'later' || posted === 'closed') await mend(ids, mark, at, { [mark]: null });
  // Reached by nothing, and not written to about this again.
  if (posted === 'refused' && !again) await mend(ids, mark, at, { askedAt: null, remindedAt: at });
  return posted;
}

type Mark = 'askedAt' | 'remindedAt';

/** Before sending, so that of several instances one sends; and not when the person has just answered or said stop. */
async function claim(ids: string[], mark: Mark, at: Date): Promise<boolean> {
  const { count } = await db().followUp.updateMany({
    where: {
      id: { in: ids },
      [mark]: null,
      remindedAt: null,
      answeredAt: null,
      enrolment: { consent: { way: 'letter', withdrawnAt: null }, person: { disabledAt: null } },
    },
    data: { [mark]: at },
  });
  return count > 0;
}

async function mend(ids: string[], mark: Mark, at: Date, data: Partial<Record<Mark, Date | null>>) {
  await db().followUp.updateMany({ where: { id: { in: ids }, [mark]: at }, data });
}
