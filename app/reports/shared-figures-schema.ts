import { z } from 'zod';
import type { Sector } from '~/db/model.ts';
import type { PublicKey } from '~/certificates/signature.server.ts';
import { MEASURES } from './indicator.ts';
import { isQuarter } from './quarter.ts';
import type { SharedFigures, SharedTables } from './shared-figures.ts';
import { isSmall } from './suppress-rule.ts';

const text = z.string().max(4_000);
const name = z.string().max(200);
const instant = z.iso.datetime();
const whole = z.int().min(0).max(1e9);
const count = whole.refine((value) => !isSmall(value), 'small');
const wording = z.object({ en: text, ru: text });

const cell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count'), value: count }),
  z.object({ kind: z.literal('amount'), value: z.number().min(0).max(1e9) }),
  z.object({ kind: z.literal('rate'), value: z.union([z.enum(['under', 'over']), z.int().min(0).max(100)]) }),
  z.object({ kind: z.literal('mean'), value: z.number().min(-100).max(100) }),
  z.object({ kind: z.literal('hidden') }),
  z.object({ kind: z.literal('none') }),
]);

const table = z.record(name, count.nullable());
const tables = z
  .object({ country: table, sex: table, ageBand: table, sector: table, course: table })
  .nullable() satisfies z.ZodType<SharedTables | null>;

const definition = z.object({
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/),
  wording,
  source: text,
  checkedOn: z.iso.date(),
  measure: z.enum(MEASURES),
  numerator: wording,
  denominator: wording.nullable(),
  courses: z.array(name).max(200),
  sectors: z.array(name.transform((sector) => sector as Sector)).max(50),
  ruleVersion: whole,
  yearStarts: z.literal([1, 4, 7, 10]),
  exactBy: z.literal('sex').nullable(),
  atLeast: whole.nullable(),
  note: wording.nullable(),
});

export const sharedFiguresSchema = z.object({
  version: z.literal(1),
  installation: z.string().min(1).max(120),
  quarter: z.string().refine(isQuarter),
  timeZone: name,
  closedAt: instant,
  madeAt: instant,
  indicators: z
    .array(
      z.object({
        definition,
        rows: z.record(name, cell),
        part: tables,
        of: tables,
        exact: z.record(name, whole).nullable(),
      }),
    )
    .max(200),
}) satisfies z.ZodType<SharedFigures>;

export const publicKeySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/),
}) satisfies z.ZodType<PublicKey>;

/** How a file of figures begins; a later form of it has another number. */
export const SHARED_FORMAT = 'safe-steps-figures/1';

export const sharedFileSchema = z.object({
  format: z.literal(SHARED_FORMAT),
  key: publicKeySchema,
  /** A compact JWS over the figures. */
  signed: z.string(),
});

export type SharedFile = z.infer<typeof sharedFileSchema>;
