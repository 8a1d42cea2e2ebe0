import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { transaction } from '~/db/db.server.ts';
import { currentRun, type Run } from '~/learning/run.ts';
import { readRuns } from '~/learning/runs.server.ts';
import { latestDay } from './due-day.ts';
import { mayHaveAnotherTry, mayHaveLonger } from './granting.server.ts';
import { learnerAttendance, type LearnerAttendance } from './learner-attendance.ts';
import { memberMeetings } from './learner-meetings.server.ts';
import { localDay } from './local-day.ts';
import { readNotes } from './note.server.ts';
import { ownMember } from './own-member.server.ts';

export interface LearnerCourse {
  course: string;
  /** Null before enrolment. */
  run: Run | null;
  certifiedAt: Date | null;
  /** The last day, `YYYY-MM-DD`, with what was granted. */
  dueOn: string | null;
  grants: { id: string; extraTries: number; dueOn: string | null; createdAt: Date }[];
  mayHaveAnotherTry: boolean;
  mayHaveLonger: boolean;
  attendance: LearnerAttendance;
}

/** One learner with all that a trainer may know of them, or null: not a member, or not this trainer's. Reading it leaves a trace. */
export function findLearner(trainer: Viewer, cohortId: string, personId: string) {
  return transaction(async (tx) => {
    const member = await ownMember(tx, trainer, { cohortId, personId });
    if (!member) return null;
    const { person, cohort } = member;
    await record(tx, { verb: 'learner.read', actorId: trainer.id, subjectId: personId });
    const all = await readRuns(tx, personId);
    const runs = cohort.courses.map(({ course }) => currentRun(all.filter((run) => run.course === course)));
    const inRuns = { enrolmentId: { in: runs.flatMap((run) => (run ? [run.enrolmentId] : [])) } };
    const allowances = await tx.allowance.findMany({ where: inRuns, orderBy: { createdAt: 'desc' } });
    const certificates = await tx.certificate.findMany({ where: inRuns });
    const meetings = await memberMeetings(tx, cohortId, personId);
    const joinedOn = localDay(member.joinedAt, cohort.timeZone);
    const courses = cohort.courses.map(({ course, dueOn }, index): LearnerCourse => {
      const run = runs[index] ?? null;
      const grants = allowances.filter((allowance) => allowance.enrolmentId === run?.enrolmentId);
      return {
        course,
        run,
        certifiedAt: certificates.find((one) => one.enrolmentId === run?.enrolmentId)?.issuedAt ?? null,
        dueOn: latestDay([dueOn, ...grants.map((grant) => grant.dueOn)]),
        grants: grants.map(({ id, extraTries, dueOn: until, createdAt }) => ({
          id,
          extraTries,
          dueOn: until,
          createdAt,
        })),
        mayHaveAnotherTry: mayHaveAnotherTry(person.role, run),
        mayHaveLonger: mayHaveLonger(person.role, run),
        attendance: learnerAttendance(meetings, { course, joinedOn }),
      };
    });
    const notes = (await readNotes(tx, member))?.map(({ id, text, createdAt, authorId }) => ({
      id,
      text,
      createdAt,
      isOwn: authorId === trainer.id,
    }));
    return {
      personId,
      username: person.username,
      name: person.certificateName,
      joinedAt: member.joinedAt,
      cohort: { id: cohort.id, label: cohort.label, timeZone: cohort.timeZone },
      courses,
      meetings,
      /** Null when their time is over. */
      notes: notes ?? null,
    };
  });
}
