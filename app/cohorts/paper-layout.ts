/** Something as high as `height` that stays on one page with the rest of its block. */
export interface Sized {
  height: number;
}

/**
 * Blocks on pages, the first of which has less room. A block is moved to the next page rather than broken, unless it is
 * longer than a whole page.
 */
export function paginate<Row extends Sized>(
  blocks: Row[][],
  { first, other, gap }: { first: number; other: number; gap: number },
): Row[][][] {
  const pages: Row[][][] = [[]];
  let room = first;
  const turn = () => {
    pages.push([]);
    room = other;
  };
  for (const block of blocks) {
    if (pages.at(-1)?.length !== 0 && heightOf(block) > room) turn();
    let part: Row[] = [];
    for (const row of block) {
      if (heightOf(part) + row.height > room && part.length > 0) {
        pages.at(-1)?.push(part);
        part = [];
        turn();
      }
      part.push(row);
    }
    pages.at(-1)?.push(part);
    room -= heightOf(part) + gap;
  }
  return pages;
}

function heightOf(rows: Sized[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
