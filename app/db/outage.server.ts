const PRISMA = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034'];
const SYSTEM =
  /\b(SQLITE_(BUSY|FULL|LOCKED|IOERR)|ECONNREFUSED|ECONNRESET|ENOSPC|ETIMEDOUT|57P0[1-3]|53[0-9]{3})\b|database or disk is full/;

/** Whether an error says that the database is away, full or overrun, and may be back in a moment. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta } = error as { code?: string; meta?: unknown };
  return PRISMA.includes(code ?? '') || SYSTEM.test(`${code} ${error.message} ${JSON.stringify(meta) ?? ''}`);
}
