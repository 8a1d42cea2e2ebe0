import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { joinedStanding, saysMore } from './moved-membership.ts';
import { working } from './slip.ts';

export interface MovedMembership {
  memberships: number;
  attendance: number;
  notes: number;
}

/**
 * Gives all that one account is to its cohorts to another: memberships, who came when, notes, reminders and slips. Where
 * both were in one cohort, or marked for one meeting, the better of the two stays. Slips let nobody in any more: they
 * opened the first account. Repeating it changes nothing.
 */
export async function moveMembership(tx: Tx, fromId: string, toId: string): Promise<MovedMembership> {
  const memberships = await moveCohorts(tx, fromId, toId);
  const attendance = await moveAttendance(tx, fromId, toId);
  const own = { where: { personId: fromId }, data: { personId: toId } };
  const notes = await tx.note.updateMany(own);
  await tx.reminder.updateMany(own);
  await tx.slip.updateMany({ where: { personId: fromId, ...working(now()) }, data: { voidedAt: now() } });
  await tx.slip.updateMany(own);
  return { memberships, attendance, notes: notes.count };
}

async function moveCohorts(tx: Tx, fromId: string, toId: string): Promise<number> {
  const moving = await tx.cohortMember.findMany({ where: { personId: fromId } });
  const standing = await tx.cohortMember.findMany({ where: { personId: toId } });
  for (const member of moving) {
    const { cohortId } = member;
    const there = standing.find((one) => one.cohortId === cohortId);
    const cohortId_personId = { cohortId, personId: toId };
    if (there) {
      await tx.cohortMember.update({ where: { cohortId_personId }, data: joinedStanding(there, member) });
    } else {
      const { joinedAt, leftAt } = member;
      await tx.cohortMember.create({ data: { cohortId, personId: toId, joinedAt, leftAt } });
    }
  }
  await tx.cohortMember.deleteMany({ where: { personId: fromId } });
  return moving.length;
}

async function moveAttendance(tx: Tx, fromId: string, toId: string): Promise<number> {
  const moving = await tx.attendance.findMany({ where: { personId: fromId } });
  const standing = await tx.attendance.findMany({ where: { personId: toId } });
  for (const { meetingId, state, recordedById, recordedAt } of moving) {
    const there = standing.find((mark) => mark.meetingId === meetingId);
    const mark = { state, recordedById, recordedAt };
    if (!there) await tx.attendance.create({ data: { meetingId, personId: toId, ...mark } });
    else if (saysMore(there.state, state)) {
      await tx.attendance.update({ where: { meetingId_personId: { meetingId, personId: toId } }, data: mark });
    }
  }
  await tx.attendance.deleteMany({ where: { personId: fromId } });
  return moving.length;
}
