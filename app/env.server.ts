import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number('a whole number from 0 to 65535').int().min(0).max(65535);

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('data')
    .transform((folder) => resolve(folder)),
  ORIGIN: z
    .url({ protocol: /^https?$/ })
    .refine((value) => new URL(value).origin === value, 'an address without a path, such as https://learn.example.org')
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^(\d+|[0-9a-f.:/, ]+|loopback)$/i, 'a number of proxies, or their addresses')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'an address that begins with postgres://')
    .optional(),
  SIGNING_KEY: z.string().min(1).optional(),
  DEMO: z.enum(['on', 'off']).default('on'),
  /** What is worth a line of the log; at a terminal only what went wrong. */
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default(process.stdout.isTTY ? 'warn' : 'info'),
  ISSUER: z.string().min(1).max(120).default('Safe Steps'),
});

export type Env = z.infer<typeof schema>;

/** A setting that does not work; the message names it, in one line. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/** Reads the settings; throws EnvError with one line that names each wrong variable and what was expected. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvError(faults.join('; '));
}

let cached: Env | undefined;

export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
