import { lessonSlugs } from '~/catalog/course.ts';
import { RULE_VERSION } from '~/certificates/completion-rule.ts';
import type { Prisma } from '~/db/model.ts';
import type { Rows } from './insert.ts';
import { addAfterwards } from './programme-after.ts';
import { addTests } from './programme-tests.ts';
import { DAY_MS, walk, type Run, type Walk } from './programme-walk.ts';
import { enrolmentRow } from './rows.ts';

const RECORDED_LATE = 0.05;

/** One run through a course with all that it leaves; answers whether it is completed. */
export function addRun(rows: Rows, run: Run): boolean {
  const walked = walk(run);
  rows.Enrolment.push(enrolment(walked));
  if (walked.reach !== 'begun') {
    addLessons(rows, walked);
    addTests(rows, walked);
  }
  addAfterwards(rows, walked);
  return walked.completedAt !== null;
}

function enrolment(walked: Walk): Prisma.EnrolmentCreateManyInput {
  const { who, papers, enrolmentId, startedAt, formOrder, completedAt } = walked;
  const counted = completedAt ? who.profile : {};
  return enrolmentRow({
    id: enrolmentId,
    personId: who.gone ? null : who.id,
    course: papers.course.slug,
    open: completedAt ? null : 1,
    formOrder,
    startedAt,
    completedAt,
    recordedAt: completedAt && recordedAt(walked, completedAt),
    ruleVersion: completedAt && RULE_VERSION,
    countedKey: who.gone ? who.id : null,
    countedSex: counted.sex,
    countedBirthYear: counted.birthYear,
    countedSector: counted.sector,
    countedCountry: counted.country,
    countedRegion: counted.region,
    countedOrganisation: counted.organisation,
  });
}

/** Some were offline for a while, or wrote on paper. */
function recordedAt({ who: { chance }, until }: Walk, completedAt: Date): Date {
  const days = chance.often(RECORDED_LATE) ? chance.whole(5, 120) : 0;
  return new Date(Math.min(completedAt.getTime() + days * DAY_MS, until.getTime()));
}

function addLessons(rows: Rows, { who, papers, enrolmentId, reach, at, until }: Walk) {
  const lessons = lessonSlugs(papers.course);
  const read = reach === 'reading' ? who.chance.whole(0, lessons.length) : lessons.length;
  for (const [index, lesson] of lessons.slice(0, read).entries()) {
    const openedAt = at(0.1 + (0.7 * index) / lessons.length);
    if (openedAt <= until) rows.LessonProgress.push({ enrolmentId, lesson, openedAt, completedAt: openedAt });
  }
}
