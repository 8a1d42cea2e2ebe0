import { loadSigningKey, ownPublicKey, signAs, thumbprint } from '~/certificates/signature.server.ts';
import { closeQuarter } from './closed-quarter.server.ts';
import { exportFigures } from './export-figures.server.ts';
import { graduates, named } from './figures-sample.ts';
import { keyDigits } from './key-digits.ts';
import { SHARED_KIND, type SharedFigures } from './shared-figures.ts';
import { SHARED_FORMAT } from './shared-figures-schema.ts';

/** For tests: this installation in Tashkent, and another one in Almaty; keys are told apart by a number. */
export const TASHKENT = 1;
export const ALMATY = 2;
export const AUTUMN = '2026-10-01';

/** Does something with the key of another installation, and comes back to ours. */
export async function withKey<Result>(key: number, work: () => Promise<Result>): Promise<Result> {
  loadSigningKey(Buffer.alloc(32, key));
  try {
    return await work();
  } finally {
    loadSigningKey(Buffer.alloc(32, TASHKENT));
  }
}

/** An autumn of 20 women and 9 men, closed. */
export async function closedAutumn() {
  await graduates(named('kz', 20), { on: '2026-11-03', facts: { countedCountry: 'KZ', countedSex: 'female' } });
  await graduates(named('uz', 9), { on: '2026-11-04', facts: { countedCountry: 'UZ', countedSex: 'male' } });
  await closeQuarter({ id: 'admin', role: 'admin' }, AUTUMN);
}

/** The file that another installation with the same autumn sends. */
export function fileOf(key: number, withContractTotals = false): Promise<string> {
  return withKey(key, async () => JSON.stringify(await exportFigures(AUTUMN, withContractTotals)));
}

/** A file with whatever content, signed well. */
export function signedFile(key: number, content: unknown, kind = SHARED_KIND): Promise<string> {
  return withKey(key, async () =>
    JSON.stringify({ format: SHARED_FORMAT, key: ownPublicKey(), signed: await signAs(kind, content) }),
  );
}

export function contentOf(file: string): SharedFigures {
  const [, payload = ''] = (JSON.parse(file) as { signed: string }).signed.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as SharedFigures;
}

/** What is typed where `key` is added. */
export function typedFor(key: number, name = 'Almaty') {
  return withKey(key, async () => ({
    id: `0000000${key}-0000-4000-8000-000000000000`,
    name,
    digits: keyDigits(await thumbprint(ownPublicKey())),
    pasted: JSON.stringify(ownPublicKey()),
  }));
}
