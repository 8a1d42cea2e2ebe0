import { randomUUID } from 'node:crypto';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { percent } from '~/quizzes/score.ts';
import { certificateDay, lastDay } from './certificate-day.ts';
import { numberAfter, numberPrefix } from './certificate-number.ts';
import { retryOnConflict } from './conflict.server.ts';
import { CATALOGUE, type Courses } from './courses.server.ts';
import { rememberHolder } from './holder.server.ts';
import { newPublicCode } from './new-code.server.ts';
import type { Printed } from './printed.ts';
import { addRevision } from './revision.server.ts';
import { sign } from './signature.server.ts';

export interface Issuing {
  personId: string;
  enrolmentId: string;
  name: string;
  latinName?: string | null;
  rank?: string | null;
  place?: string | null;
  locale: Locale;
  secondLocale?: Locale | null;
  /** Made by the page. An enrolment has one certificate, so that a repetition answers with it anyway. */
  clientId: string;
}

export type Issued = { certificateId: string } | { refused: 'missing' | 'not-completed' };

/** Issues the one certificate of a person's own completed enrolment, or answers with the one there is. */
export function issue(issuing: Issuing, courses: Courses = CATALOGUE): Promise<Issued> {
  return retryOnConflict(async () => {
    const enrolment = await ownEnrolment(issuing);
    if (!enrolment) return { refused: 'missing' as const };
    if (enrolment.certificate) return { certificateId: enrolment.certificate.id };
    if (!enrolment.completedAt) return { refused: 'not-completed' as const };
    const issuedAt = notBefore(enrolment.completedAt);
    const printed = await compose(issuing, enrolment, issuedAt, courses);
    const signature = await sign(printed);
    const certificateId = randomUUID();
    await transaction(async (tx) => {
      await keep(tx, { certificateId, issuing, printed, issuedAt });
      await addRevision(tx, { certificateId, printed, signature, actorId: issuing.personId });
    });
    return { certificateId };
  });
}

type OwnEnrolment = NonNullable<Awaited<ReturnType<typeof ownEnrolment>>>;

function ownEnrolment({ personId, enrolmentId }: Issuing) {
  return db().enrolment.findFirst({
    where: { id: enrolmentId, personId },
    include: {
      certificate: { select: { id: true } },
      attempts: {
        where: { quiz: 'final', passed: true, submittedAt: { not: null } },
        select: { points: true, maxPoints: true },
      },
    },
  });
}

/** A clock set back must not date a certificate before the course was completed. */
function notBefore(completedAt: Date): Date {
  return new Date(Math.max(now().getTime(), completedAt.getTime()));
}

async function compose(
  { name, latinName, rank, place, locale, secondLocale }: Issuing,
  enrolment: OwnEnrolment,
  issuedAt: Date,
  courses: Courses,
): Promise<Printed> {
  const course = courses.find(enrolment.course);
  if (!course) throw new Error(`No course ${enrolment.course} to issue a certificate for`);
  const issuedOn = certificateDay(issuedAt);
  const locales = [...new Set([locale, secondLocale ?? locale])];
  return {
    version: 1,
    code: newPublicCode(),
    number: await nextNumber(numberPrefix(course.code, issuedOn)),
    revision: 1,
    name,
    latinName: latinName || null,
    rank: rank || null,
    place: place || null,
    course: course.slug,
    languages: locales.map((each) => ({ locale: each, title: courses.title(course, each) })),
    hours: { count: course.hours.count, unit: course.hours.unit },
    score: bestScore(enrolment),
    passMark: course.final.pass,
    issuedOn,
    validUntil: lastDay(issuedOn, course.validYears),
    issuer: env().ISSUER,
  };
}

function bestScore({ id, attempts }: OwnEnrolment): number {
  if (attempts.length === 0) throw new Error(`Enrolment ${id} is completed without a final test that was passed`);
  return Math.max(...attempts.map(({ points, maxPoints }) => percent(points ?? 0, maxPoints ?? 0)));
}

/** The unique index settles who gets it, and nobody takes one without using it: so there are no gaps. */
async function nextNumber(prefix: string): Promise<string> {
  const last = await db().certificate.findFirst({
    where: { number: { startsWith: prefix } },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  return numberAfter(last?.number, prefix);
}

async function keep(
  tx: Tx,
  {
    certificateId,
    issuing,
    printed,
    issuedAt,
  }: { certificateId: string; issuing: Issuing; printed: Printed; issuedAt: Date },
) {
  const { personId, enrolmentId, clientId } = issuing;
  const { course, number } = printed;
  await tx.certificate.create({ data: { id: certificateId, enrolmentId, personId, course, number, issuedAt } });
  await rememberHolder(tx, personId, printed);
  await record(tx, {
    verb: 'certificate.issued',
    actorId: personId,
    subjectId: certificateId,
    details: { enrolmentId, clientId },
  });
}
