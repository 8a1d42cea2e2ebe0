/** Numbers in [0, 1), always the same for one seed. For fairness and repetition, not for secrets. */
export type Random = () => number;

/** sfc32 (Chris Doty-Humphrey, PractRand), its state filled from a 128-bit hash of the seed. */
export function randomFrom(seed: string): Random {
  let [a, b, c, counter] = hash128(seed);
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}

/** Fisher–Yates. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/** Four lanes of FNV-1a, each from its own start, each ended with MurmurHash3's finalizer. */
function hash128(text: string): [number, number, number, number] {
  const lane = (start: number) => {
    let hash = 0x811c9dc5 ^ start;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
    return finalize(hash ^ start);
  };
  return [lane(0), lane(0x9e3779b9), lane(0x3c6ef372), lane(0xdaa66d2b)];
}

function finalize(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
