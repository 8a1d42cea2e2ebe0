import type { Course } from '~/catalog/course.ts';
import { daysIn } from './local-day.ts';
import type { MatrixCohort } from './matrix.ts';
import { memberFacts, type MemberRecord } from './member-facts.ts';
import { NEEDS, needOf, type Need } from './needs-a-hand.ts';

export interface MorningCohort extends MatrixCohort {
  id: string;
  label: string;
}

export interface MorningMember extends MemberRecord {
  cohortId: string;
  course: string;
  personId: string;
  username: string;
  finalAt: Date | null;
  /** When the trainer last said that the news is read; null before the first time. */
  lookedAt: Date | null;
}

export interface NeedItem {
  cohortId: string;
  course: string;
  personId: string;
  username: string;
  need: Need;
  finalsFailed: number;
  lastActivity: Date | null;
  dueOn: string | null;
  timeZone: string;
}

export const NEWS = ['completed', 'passed', 'not-passed', 'joined'] as const;

export interface NewsItem {
  kind: (typeof NEWS)[number];
  at: Date;
  cohortId: string;
  course: string;
  personId: string;
  username: string;
}

/** Before anything was marked as read, the last week counts as new. */
const FIRST_LOOK_MS = 7 * 24 * 60 * 60 * 1000;

/** Who needs a hand in any of these cohorts, the most urgent first. */
export function needsAcross(
  members: MorningMember[],
  {
    cohorts,
    courseOf,
    now,
  }: { cohorts: Map<string, MorningCohort>; courseOf: (slug: string) => Course | null; now: Date },
): NeedItem[] {
  const days = new Map([...cohorts.values()].map(({ timeZone }) => [timeZone, daysIn(timeZone)]));
  const items = members.flatMap((member): NeedItem[] => {
    const cohort = cohorts.get(member.cohortId);
    const dayOf = cohort && days.get(cohort.timeZone);
    if (!cohort || !dayOf) return [];
    const facts = memberFacts(member, { startsOn: cohort.startsOn, course: courseOf(member.course), dayOf });
    const need = needOf(facts, dayOf(now), cohort);
    return need ? [{ ...member, need, timeZone: cohort.timeZone }] : [];
  });
  return items.sort((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need));
}

/** What happened in them since their trainer last looked, the newest first; one line a person and course. */
export function newsAcross(members: MorningMember[], now: Date): NewsItem[] {
  const weekAgo = new Date(now.getTime() - FIRST_LOOK_MS);
  const items = members.flatMap((member): NewsItem[] => {
    const since = member.lookedAt ?? weekAgo;
    const news = latestNews(member);
    return news && news.at > since ? [{ ...member, ...news }] : [];
  });
  return items.sort((a, b) => b.at.getTime() - a.at.getTime());
}

function latestNews({
  completedAt,
  finalAt,
  finalPassed,
  joinedAt,
}: MorningMember): Pick<NewsItem, 'kind' | 'at'> | null {
  if (completedAt) return { kind: 'completed', at: completedAt };
  if (finalAt) return { kind: finalPassed ? 'passed' : 'not-passed', at: finalAt };
  return { kind: 'joined', at: joinedAt };
}
