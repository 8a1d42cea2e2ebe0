import { pino, stdTimeFunctions } from 'pino';
import { env } from './env.server.ts';

/** The log of this process, one JSON object a line. Nothing personal goes in. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: faultFacts },
});

/** An error's place and kind. Its message may quote what a person typed, so of a database error only the code is kept. */
export function faultFacts(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const fromDatabase = error.name.startsWith('Prisma');
  return {
    type: error.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    message: fromDatabase ? undefined : error.message.split('\n', 1)[0],
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
