import { ownPublicKey, signAs, thumbprint } from '~/certificates/signature.server.ts';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { closedFigures } from './closed-quarter.server.ts';
import { keyDigits } from './key-digits.ts';
import type { Quarter } from './quarter.ts';
import { sharedFigures, SHARED_KIND } from './shared-figures.ts';
import { SHARED_FORMAT, type SharedFile } from './shared-figures-schema.ts';

/** A closed quarter as a signed file for another installation; null where it is not closed. */
export async function exportFigures(startsOn: Quarter, withContractTotals: boolean): Promise<SharedFile | null> {
  const [closed] = await closedFigures([startsOn]);
  if (!closed) return null;
  const figures = sharedFigures(closed, { installation: env().ISSUER, madeAt: now(), withContractTotals });
  return { format: SHARED_FORMAT, key: ownPublicKey(), signed: await signAs(SHARED_KIND, figures) };
}

/** What to read out to somebody who is to trust our files. */
export async function ownKeyDigits(): Promise<string> {
  return keyDigits(await thumbprint(ownPublicKey()));
}
