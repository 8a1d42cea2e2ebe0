import { db } from '~/db/db.server.ts';
import type { JobOutcome } from './job.ts';

const PART_BYTES = 512 * 1024;

/** Keeps a file that a job made, in parts, in place of what an earlier try left. Await it outside transactions. */
export async function keepFile(jobId: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  await db().jobFile.deleteMany({ where: { jobId } });
  let part = 0;
  let waiting = Buffer.alloc(0);
  const write = (bytes: Buffer) =>
    db().jobFile.create({ data: { jobId, part: part++, content: Uint8Array.from(bytes) } });
  for await (const piece of content) {
    waiting = Buffer.concat([waiting, piece]);
    while (waiting.length >= PART_BYTES) {
      await write(waiting.subarray(0, PART_BYTES));
      waiting = waiting.subarray(PART_BYTES);
    }
  }
  if (waiting.length > 0) await write(waiting);
}

/** The file of a finished job of this owner, read part by part; null where there is none. */
export async function findFile(ownerId: string, jobId: string) {
  const job = await db().job.findFirst({ where: { id: jobId, ownerId, state: 'done' } });
  const file = (job?.result as JobOutcome | null)?.file;
  if (!file) return null;
  const parts = await db().jobFile.count({ where: { jobId } });
  return parts === 0 ? null : { ...file, content: readParts(jobId, parts) };
}

function readParts(jobId: string, parts: number): ReadableStream<Uint8Array> {
  let part = 0;
  return new ReadableStream({
    async pull(controller) {
      if (part === parts) return controller.close();
      const row = await db().jobFile.findUniqueOrThrow({ where: { jobId_part: { jobId, part: part++ } } });
      controller.enqueue(row.content);
    },
  });
}
