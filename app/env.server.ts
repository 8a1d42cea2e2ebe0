import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number('a whole number from 0 to 65535').int().min(0).max(65535);

const ADDRESS = String.raw`[^\s<>(),;:@"\\\p{Cc}]+@[^\s<>(),;:@"\\\p{Cc}]+`;
const SENDER = new RegExp(
  String.raw`^(?:(?<name>[^<>"\p{Cc}]{1,80}?) *<(?<named>${ADDRESS})>|(?<bare>${ADDRESS}))$`,
  'u',
);

/** Whom letters come from; without a name the letter gives its own. */
export interface Sender {
  name?: string;
  address: string;
}

const settings = z.object({
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
  /** Where days and quarters are counted when no cohort says otherwise. */
  TIME_ZONE: z.string().refine(isTimeZone, 'a time zone such as Asia/Tashkent').default('Asia/Tashkent'),
  /** Who takes letters on; without it they are kept as files. */
  MAIL_URL: z.string().refine(isMailUrl, 'an address such as smtps://user:password@mail.example.org:465').optional(),
  MAIL_FROM: z.string().regex(SENDER, 'one address, or a name and <an address>').transform(senderOf).optional(),
});

const schema = settings.superRefine(({ MAIL_URL, MAIL_FROM, ORIGIN }, context) => {
  if (!MAIL_URL) return;
  if (!MAIL_FROM) context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'needed with MAIL_URL' });
  if (!ORIGIN) context.addIssue({ code: 'custom', path: ['ORIGIN'], message: 'needed with MAIL_URL, for links' });
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

function isMailUrl(value: string): boolean {
  return /^smtps?:\/\//.test(value) && URL.canParse(value) && new URL(value).hostname !== '';
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).format(0) !== '';
  } catch {
    return false;
  }
}

function senderOf(value: string): Sender {
  const { name, named, bare } = SENDER.exec(value)?.groups ?? {};
  return { name: name?.trim(), address: named ?? bare ?? '' };
}
