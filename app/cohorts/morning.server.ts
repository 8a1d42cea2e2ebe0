import type { Viewer } from '~/accounts/viewer.server.ts';
import { findCourse } from '~/catalog/catalog.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { latestDay } from './due-day.ts';
import { latestInstant } from './latest-instant.ts';
import { programmeDay } from './local-day.ts';
import { needsAcross, newsAcross, type MorningMember, type NeedItem, type NewsItem } from './morning.ts';
import { morningRows, type MorningRow } from './morning-rows.server.ts';

export interface Morning {
  needs: NeedItem[];
  news: NewsItem[];
  /** The earliest of the last looks; null before the first. */
  since: Date | null;
}

/** All that a trainer wants to know first, across the cohorts they train: four statements, whatever their size. */
export async function morning(trainer: Viewer): Promise<Morning> {
  const trained = await db().cohortTrainer.findMany({
    where: { ...trainsNow(trainer.id), cohort: { archivedAt: null } },
    include: { cohort: { include: { courses: true } } },
  });
  const cohorts = new Map(trained.map(({ cohort, lookedAt }) => [cohort.id, { ...cohort, lookedAt }]));
  const members = (await morningRows(trainer.id)).map((row) => {
    const entry = cohorts.get(row.cohortId)?.courses.find(({ course }) => course === row.course);
    return memberOf(row, entry?.dueOn ?? null);
  });
  const looks = trained.flatMap(({ lookedAt }) => (lookedAt ? [lookedAt.getTime()] : []));
  return {
    needs: needsAcross(members, { cohorts, courseOf: (slug) => findCourse(slug) ?? null, now: now() }),
    news: newsAcross(members, { cohorts, now: now() }),
    since: looks.length > 0 ? new Date(Math.min(...looks)) : null,
  };
}

/** The news is read: what happened up to `seenAt` is not shown again. */
export async function markRead(trainer: Viewer, seenAt: Date) {
  const upTo = new Date(Math.min(seenAt.getTime(), now().getTime()));
  await db().cohortTrainer.updateMany({
    where: { ...trainsNow(trainer.id), AND: { OR: [{ lookedAt: null }, { lookedAt: { lt: upTo } }] } },
    data: { lookedAt: upTo },
  });
}

function trainsNow(personId: string) {
  return { personId, OR: [{ until: null }, { until: { gte: programmeDay() } }] };
}

function memberOf(row: MorningRow, dueOn: string | null): MorningMember {
  return {
    cohortId: row.cohortId,
    course: row.course,
    personId: row.personId,
    username: row.username,
    joinedAt: new Date(row.joinedAt),
    lastActivity: latestInstant([row.openedAt, row.readAt, row.begunAt, row.handedInAt]),
    finalTries: Number(row.finalTries),
    finalsFailed: Number(row.finalsFailed),
    finalPassed: Number(row.finalsPassed) > 0,
    finalAt: row.finalAt === null ? null : new Date(row.finalAt),
    extraTries: Number(row.extraTries ?? 0),
    dueOn: latestDay([dueOn, row.ownDueOn]),
    completedAt: row.completedAt === null ? null : new Date(row.completedAt),
  };
}
