import { record } from '~/audit/audit.server.ts';
import { retryOnConflict } from '~/certificates/conflict.server.ts';
import { ownPublicKey, thumbprint, type PublicKey } from '~/certificates/signature.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import type { InstallationProblems, NewInstallation } from './installation-form.ts';
import { keyDigits } from './key-digits.ts';
import type { Quarter } from './quarter.ts';

export interface Installation {
  id: string;
  name: string;
  key: PublicKey;
  addedAt: Date;
  /** What came from it, in order. */
  figures: { startsOn: Quarter; receivedAt: Date }[];
}

/** By name. */
export async function installations(): Promise<Installation[]> {
  const rows = await db().otherInstallation.findMany({
    select: {
      id: true,
      name: true,
      publicKey: true,
      addedAt: true,
      figures: { select: { startsOn: true, receivedAt: true }, orderBy: { startsOn: 'asc' } },
    },
    orderBy: [{ name: 'asc' }],
  });
  return rows.map(({ publicKey, ...row }) => ({ ...row, key: publicKey as unknown as PublicKey }));
}

/** Trusts what a key signs from now on, if whoever holds it read out the digits that it has. Twice is once. */
export async function addInstallation(
  actorId: string,
  { id, name, key, digits }: NewInstallation,
): Promise<{ problems: InstallationProblems } | { id: string }> {
  if (isSame(key, ownPublicKey())) return { problems: { key: 'own' } };
  if (keyDigits(await thumbprint(key)) !== digits) return { problems: { digits: 'differ' } };
  return retryOnConflict(() =>
    transaction(async (tx) => {
      const others = await tx.otherInstallation.findMany({ select: { id: true, name: true, publicKey: true } });
      if (others.some((other) => other.id === id)) return { id };
      if (others.some((other) => isSame(other.publicKey as unknown as PublicKey, key)))
        return { problems: { key: 'known' } };
      const publicKey = { ...key } satisfies Prisma.InputJsonObject;
      const row = { id, name, publicKey, addedById: actorId, addedAt: now() };
      if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
        return { problems: { name: 'taken' } };
      await tx.otherInstallation.create({ data: row });
      await record(tx, { verb: 'installation.added', actorId, subjectId: id });
      return { id };
    }),
  );
}

/** Forgets an installation and all that came from it. Again, it is gone already. */
export function removeInstallation(actorId: string, id: string): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.otherInstallation.deleteMany({ where: { id } });
    if (count > 0) await record(tx, { verb: 'installation.removed', actorId, subjectId: id });
  });
}

export function isSame(one: PublicKey, other: PublicKey): boolean {
  return one.x === other.x;
}
