import type { Viewer } from '~/accounts/viewer.server.ts';
import { findCourse } from '~/catalog/catalog.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { ListedCohort } from './cohort.server.ts';
import { latestDay } from './due-day.ts';
import { latestInstant } from './latest-instant.ts';
import { needsAcross, newsAcross, type MorningMember, type NeedItem, type NewsItem } from './morning.ts';
import { morningRows, type MorningRow } from './morning-rows.server.ts';

export interface Morning {
  needs: NeedItem[];
  news: NewsItem[];
  /** The earliest of the last looks; null before the first. */
  since: Date | null;
}

/** What a trainer wants to know first, across those of `cohorts` that they train: one statement, whatever the size. */
export async function morning(trainer: Viewer, cohorts: ListedCohort[]): Promise<Morning> {
  const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const members = (await morningRows(trainer.id)).map((row) => {
    const entry = byId.get(row.cohortId)?.courses.find(({ course }) => course === row.course);
    return memberOf(row, entry?.dueOn ?? null);
  });
  const looks = members.flatMap(({ lookedAt }) => (lookedAt ? [lookedAt.getTime()] : []));
  return {
    needs: needsAcross(members, { cohorts: byId, courseOf: (slug) => findCourse(slug) ?? null, now: now() }),
    news: newsAcross(members, now()),
    since: looks.length > 0 ? new Date(looks.reduce((a, b) => Math.min(a, b))) : null,
  };
}

/** The news is read: what happened up to `seenAt` is not shown again. */
export async function markRead(trainer: Viewer, seenAt: Date) {
  const upTo = new Date(Math.min(seenAt.getTime(), now().getTime()));
  await db().cohortTrainer.updateMany({
    where: { personId: trainer.id, OR: [{ lookedAt: null }, { lookedAt: { lt: upTo } }] },
    data: { lookedAt: upTo },
  });
}

function memberOf(row: MorningRow, dueOn: string | null): MorningMember {
  return {
    cohortId: row.cohortId,
    course: row.course,
    personId: row.personId,
    username: row.username,
    lookedAt: instantOf(row.lookedAt),
    joinedAt: new Date(row.joinedAt),
    lastActivity: latestInstant([row.openedAt, row.readAt, row.begunAt, row.handedInAt]),
    finalTries: Number(row.finalTries),
    finalsFailed: Number(row.finalsFailed),
    finalPassed: Number(row.finalsPassed) > 0,
    finalAt: instantOf(row.finalAt),
    extraTries: Number(row.extraTries ?? 0),
    dueOn: latestDay([dueOn, row.ownDueOn]),
    completedAt: instantOf(row.completedAt),
  };
}

function instantOf(value: string | Date | null): Date | null {
  return value === null ? null : new Date(value);
}
