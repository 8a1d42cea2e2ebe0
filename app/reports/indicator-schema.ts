import { z } from 'zod';
import { Sector } from '~/db/model.ts';
import { MEASURES, RATES, type Indicator } from './indicator.ts';

const text = z.string('a text').refine((given) => given.trim() !== '', 'a text that is not empty');
const wording = z.strictObject({ en: text, ru: text }, 'a text in en and in ru');
const SECTORS = Object.values(Sector);
const MONTH = 'a month from 1 to 12 in which a calendar quarter begins: 1, 4, 7 or 10';
const DAY = 'the day somebody compared it with its source, as YYYY-MM-DD';
const VERSION = 'a whole number from 1: the earliest completion rule that counts';
const AT_LEAST = 'for recall a whole number from 1 to 20, and for no other measure';

/** app/reports/indicators/*.yml */
export const indicatorSchema = z
  .strictObject(
    {
      code: z
        .string('a code of letters, figures, points and hyphens')
        .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, 'a code of letters, figures, points and hyphens, 40 at most'),
      wording,
      source: text,
      checked_on: z.iso.date(DAY),
      measure: z.enum(MEASURES, `one of ${MEASURES.join(', ')}`),
      numerator: wording,
      denominator: wording.optional(),
      courses: z.array(text, 'a list of courses').min(1, 'at least one course'),
      sectors: z.array(z.enum(SECTORS, `one of ${SECTORS.join(', ')}`), 'a list of sectors; empty for any'),
      rule_version: z.number(VERSION).int(VERSION).min(1, VERSION),
      year_starts: z.number(MONTH).refine((month) => [1, 4, 7, 10].includes(month), MONTH),
      exact_by: z.literal('sex', 'sex, or nothing').optional(),
      at_least: z.number(AT_LEAST).int(AT_LEAST).min(1, AT_LEAST).max(20, AT_LEAST).optional(),
      note: wording.optional(),
    },
    'the keys of an indicator: code, wording, source, checked_on, measure, numerator, courses, sectors, rule_version, year_starts',
  )
  .superRefine((file, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (RATES.includes(file.measure) && !file.denominator) fault('denominator', 'a text in en and in ru: it is a rate');
    if ((file.measure === 'recall') !== (file.at_least !== undefined)) fault('at_least', AT_LEAST);
    if (file.exact_by && file.measure !== 'people-completed') fault('exact_by', 'nothing: only people are counted so');
  });

export function indicatorOf(file: z.output<typeof indicatorSchema>): Indicator {
  return {
    code: file.code,
    wording: file.wording,
    source: file.source,
    checkedOn: file.checked_on,
    measure: file.measure,
    numerator: file.numerator,
    denominator: file.denominator ?? null,
    courses: file.courses,
    sectors: file.sectors,
    ruleVersion: file.rule_version,
    yearStarts: file.year_starts,
    exactBy: file.exact_by ?? null,
    atLeast: file.at_least ?? null,
    note: file.note ?? null,
  };
}
