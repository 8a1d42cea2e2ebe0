import { expect, test } from 'vitest';
import { learnerAttendance, type MemberMeeting } from './learner-attendance.ts';

function meeting(facts: Partial<MemberMeeting>): MemberMeeting {
  const written = { id: 'm', course: null, title: 'Session', heldOn: '2026-11-24', minutes: 60 };
  return { ...written, state: null, isMarked: true, ...facts };
}

const attendance = (meetings: MemberMeeting[], joinedOn: string) =>
  learnerAttendance(meetings, { course: 'first-steps', joinedOn });

test('minutes there are of the meetings that were marked since joining; whoever was not marked was absent', () => {
  const meetings = [
    meeting({ state: 'present', minutes: 90 }),
    meeting({ state: 'part', minutes: 60 }),
    meeting({ state: 'absent', minutes: 30 }),
    meeting({ minutes: 20 }),
    meeting({ heldOn: '2026-12-24', isMarked: false }),
  ];
  expect(attendance(meetings, '2026-11-01')).toEqual({
    present: 1,
    part: 1,
    absent: 2,
    attended: 120,
    held: 200,
    percent: 60,
  });
});

test('a meeting before somebody joined counts only where they were marked', () => {
  const before = [meeting({}), meeting({ state: 'part' })];
  expect(attendance(before, '2026-11-25')).toMatchObject({ present: 0, part: 1, absent: 0, percent: 50 });
  expect(attendance([meeting({})], '2026-11-24')).toMatchObject({ absent: 1, percent: 0 });
});

test('before the first meeting there is no per cent', () => {
  expect(attendance([], '2026-11-24')).toMatchObject({ held: 0, percent: null });
});

test('a meeting of another course does not count, one of every course does', () => {
  const meetings = [
    meeting({ course: 'first-steps', state: 'present', minutes: 30 }),
    meeting({ state: 'present', minutes: 60 }),
    meeting({ course: 'other', minutes: 90 }),
  ];
  expect(attendance(meetings, '2026-11-01')).toMatchObject({ present: 2, absent: 0, attended: 90, held: 90 });
  expect(attendance([meeting({ course: 'other' })], '2026-11-01')).toMatchObject({ held: 0, percent: null });
});
