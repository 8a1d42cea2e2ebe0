import { db } from '~/db/db.server.ts';
import type { CertificateState } from '~/db/model.ts';
import type { Printed } from './printed.ts';
import { foldPublicCode, isPublicCode } from './public-code.ts';
import { findCertificate, signedFacts } from './revision.server.ts';

const NUMBER = /^[A-Z0-9-]{1,40}$/;

export interface LookedUp {
  id: string;
  number: string;
  state: CertificateState;
  revision: number;
  /** Null when what is kept is not what was signed. */
  printed: Printed | null;
}

/** For an administrator: the certificate that a number or any of its codes names. */
export async function lookUp(typed: string): Promise<LookedUp | null> {
  const code = foldPublicCode(typed);
  const byCode = isPublicCode(code)
    ? await db().certificateRevision.findUnique({ where: { code }, select: { certificateId: true } })
    : null;
  if (byCode) return describe({ id: byCode.certificateId });
  const number = typed.trim().toUpperCase();
  return NUMBER.test(number) ? describe({ number }) : null;
}

export function lookUpById(id: string): Promise<LookedUp | null> {
  return describe({ id });
}

async function describe(where: Parameters<typeof findCertificate>[0]): Promise<LookedUp | null> {
  const found = await findCertificate(where);
  if (!found) return null;
  const { id, number, latest } = found;
  const printed = (await signedFacts(latest, found)) ?? null;
  return { id, number, state: latest.state, revision: latest.revision, printed };
}
