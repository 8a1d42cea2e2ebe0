/** “2 058 000”, “2,058,000.50” and “2058000,50” are numbers; undefined for what is none. */
export function numberTyped(text: string): number | undefined {
  const bare = text.normalize('NFKC').replace(/[\s'’_]/g, '');
  const grouped = /^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
  const last = Math.max(grouped.lastIndexOf(','), grouped.lastIndexOf('.'));
  const plain = last < 0 ? grouped : `${grouped.slice(0, last).replace(/[.,]/g, '')}.${grouped.slice(last + 1)}`;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
