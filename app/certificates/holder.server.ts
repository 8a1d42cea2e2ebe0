import type { Tx } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import type { Holder } from './printed.ts';

/** Keeps what a person wants printed, for their next certificate. */
export async function rememberHolder(tx: Tx, personId: string | null, { name, latinName, rank, place }: Holder) {
  if (!personId) return;
  await tx.person.updateMany({
    where: { id: personId },
    data: {
      certificateName: name,
      certificateLatin: latinName,
      certificateRank: rank,
      certificatePlace: place,
    },
  });
}

/** What a person had printed last, to begin the form with. */
export async function rememberedHolder(personId: string): Promise<Holder> {
  const person = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { certificateName: true, certificateLatin: true, certificateRank: true, certificatePlace: true },
  });
  return {
    name: person.certificateName ?? '',
    latinName: person.certificateLatin,
    rank: person.certificateRank,
    place: person.certificatePlace,
  };
}
