const PRISMA = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'];
const DRIVER =
  /\b(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|SQLITE_(BUSY|FULL|LOCKED|IOERR)|ECONNREFUSED|ECONNRESET|ENOSPC|ETIMEDOUT|57P0[1-3]|53[0-9]{3})\b|Connection terminated|database or disk is full|disk I\/O error|database is locked/;

/** Whether an error says that the database is away, full or overrun, and may be back in a moment. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta, message } = error as Error & { code?: string; meta?: unknown };
  return PRISMA.includes(code ?? '') || DRIVER.test(`${code} ${message} ${JSON.stringify(meta)}`);
}
