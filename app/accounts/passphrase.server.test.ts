import { expect, test } from 'vitest';
import { hashPassphrase, NO_PASSPHRASE, verifyPassphrase } from './passphrase.server.ts';

test('a hash is argon2id with the parameters of OWASP, salted', async () => {
  const hash = await hashPassphrase('three warm apples');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashPassphrase('three warm apples')).not.toBe(hash);
});

test('only the same words open it, whatever the apostrophe', async () => {
  const hash = await hashPassphrase('oʻn ikki oy');
  expect(await verifyPassphrase(hash, "o'n ikki oy ")).toBe(true);
  expect(await verifyPassphrase(hash, "o'n ikki kun")).toBe(false);
  expect(await verifyPassphrase(undefined, "o'n ikki oy")).toBe(false);
});

test.each([NO_PASSPHRASE, '', '!', '*'])('an account without a passphrase (%j) opens to nothing', async (none) => {
  for (const typed of [none, '', 'three warm apples']) expect(await verifyPassphrase(none, typed)).toBe(false);
});

test('for nobody, and for somebody without a passphrase, it takes as long as for anybody', async () => {
  const hash = await hashPassphrase('three warm apples');
  const somebody: number[] = [];
  const nobody: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    somebody.push(await timed(() => verifyPassphrase(hash, 'a guess')));
    nobody.push(await timed(() => verifyPassphrase(undefined, 'a guess')));
    without.push(await timed(() => verifyPassphrase(NO_PASSPHRASE, 'a guess')));
  }
  for (const times of [nobody, without]) {
    expect(median(times)).toBeGreaterThan(median(somebody) / 2);
    expect(median(times)).toBeLessThan(median(somebody) * 2);
  }
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
