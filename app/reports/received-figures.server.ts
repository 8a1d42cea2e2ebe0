import { isDeepStrictEqual } from 'node:util';
import { record } from '~/audit/audit.server.ts';
import { retryOnConflict } from '~/certificates/conflict.server.ts';
import { ownPublicKey, readSigned } from '~/certificates/signature.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import { installations, isSame, type Installation } from './installations.server.ts';
import type { Quarter } from './quarter.ts';
import { readSharedFile, type FileProblem } from './shared-file.ts';
import { SHARED_KIND, type SharedFigures } from './shared-figures.ts';
import { sharedFiguresSchema } from './shared-figures-schema.ts';

export type ReceiveProblem =
  | FileProblem
  /** No installation here has the key that the file names. */
  | 'stranger'
  | 'own'
  /** Not what that key signed. */
  | 'broken'
  /** Signed, but not such figures; or small numbers stand in it that ought to be hidden. */
  | 'unreadable';

/** There are other figures of the quarter already: when each was made. */
export interface Differs {
  quarter: Quarter;
  name: string;
  kept: string;
  sent: string;
}

export type Received = { quarter: Quarter; isNew: boolean } | { problem: ReceiveProblem } | { differs: Differs };

/** Takes in what another installation signed. `replaces`: of when the figures are that these are to stand for. */
export async function receiveFigures(actorId: string, text: string, replaces: string | null): Promise<Received> {
  const read = readSharedFile(text);
  if ('problem' in read) return read;
  const { key, signed } = read.file;
  if (isSame(key, ownPublicKey())) return { problem: 'own' };
  const from = (await installations()).find((each) => isSame(each.key, key));
  if (!from) return { problem: 'stranger' };
  const content = await readSigned(signed, SHARED_KIND, from.key);
  if (content === undefined) return { problem: 'broken' };
  const figures = sharedFiguresSchema.safeParse(content);
  // PostgreSQL keeps no zero in a text.
  if (!figures.success || JSON.stringify(figures.data).includes('\\u0000')) return { problem: 'unreadable' };
  return retryOnConflict(() => keep({ actorId, from, replaces, figures: figures.data, signed }));
}

interface Keeping {
  actorId: string;
  from: Installation;
  replaces: string | null;
  figures: SharedFigures;
  signed: string;
}

function keep({ actorId, from, replaces, figures, signed }: Keeping): Promise<Received> {
  const { quarter, madeAt } = figures;
  const place = { installationId: from.id, startsOn: quarter };
  return transaction(async (tx) => {
    const found = await tx.otherFigures.findUnique({ where: { installationId_startsOn: place } });
    const kept = found && (found.content as unknown as Kept).figures;
    if (kept && isDeepStrictEqual({ ...kept, madeAt }, figures)) return { quarter, isNew: false };
    if (kept && kept.madeAt !== replaces)
      return { differs: { quarter, name: from.name, kept: kept.madeAt, sent: madeAt } };
    const content = { figures, signed } as unknown as Prisma.InputJsonObject;
    await tx.otherFigures.deleteMany({ where: place });
    await tx.otherFigures.create({ data: { ...place, content, receivedAt: now() } });
    await record(tx, { verb: 'figures.received', actorId, subjectId: from.id, details: { quarter } });
    return { quarter, isNew: true };
  });
}

/** As it is kept: read, and as it was signed. */
interface Kept {
  figures: SharedFigures;
  signed: string;
}

export interface ReceivedFigures {
  name: string;
  receivedAt: Date;
  figures: SharedFigures;
}

/** Of a quarter, by the installation’s name. */
export async function receivedFigures(startsOn: Quarter): Promise<ReceivedFigures[]> {
  const rows = await db().otherFigures.findMany({
    where: { startsOn },
    select: { content: true, receivedAt: true, installation: { select: { name: true } } },
    orderBy: { installation: { name: 'asc' } },
  });
  return rows.map(({ content, receivedAt, installation }) => ({
    name: installation.name,
    receivedAt,
    figures: (content as unknown as Kept).figures,
  }));
}
