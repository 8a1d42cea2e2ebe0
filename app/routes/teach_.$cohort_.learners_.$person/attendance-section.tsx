import { Link } from '@remix-run/react';
import type { LearnerAttendance, MemberMeeting } from '~/cohorts/learner-attendance.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Facts, Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';
import type { CourseShown } from './course-shown.ts';

/** `course` of a meeting is a title. */
interface Props {
  cohortId: string;
  courses: CourseShown[];
  meetings: MemberMeeting[];
}

export function AttendanceSection({ cohortId, courses, meetings }: Props) {
  const t = useTranslate();
  return (
    <Section id="attendance" title={t('learner.attendance')}>
      {meetings.length === 0 && <p>{t('learner.attendanceNone')}</p>}
      {courses.map(({ slug, title, attendance }) => (
        <Counts key={slug} title={courses.length > 1 ? title : null} attendance={attendance} />
      ))}
      {courses.some(({ attendance }) => attendance.percent !== null) && (
        <p className="text-soft">{t('learner.attendanceHint')}</p>
      )}
      {meetings.length > 0 && (
        <Table
          caption={t('learner.attendance')}
          head={[t('learner.meeting'), t('learner.attendance')]}
          rows={meetings.map((meeting) => [
            <MeetingWords key={meeting.id} cohortId={cohortId} meeting={meeting} />,
            t(`learner.${meeting.state ?? 'notMarked'}`),
          ])}
        />
      )}
    </Section>
  );
}

function Counts({ title, attendance }: { title: string | null; attendance: LearnerAttendance }) {
  const t = useTranslate();
  const { present, part, absent, attended, held, percent } = attendance;
  if (percent === null) return null;
  return (
    <div className="space-y-2">
      {title && <h3 className="text-xl">{title}</h3>}
      <Facts
        facts={[
          { label: t('learner.attendanceCame'), value: t('learner.attendanceCounts', { present, part, absent }) },
          { label: t('learner.attendanceTime'), value: t('learner.attendanceMinutes', { attended, held, percent }) },
        ]}
      />
    </div>
  );
}

function MeetingWords({ cohortId, meeting }: { cohortId: string; meeting: MemberMeeting }) {
  const t = useTranslate();
  const locale = useLocale();
  const { id, course, title, heldOn, minutes } = meeting;
  return (
    <>
      <Link to={`/teach/${cohortId}/meetings/${id}`}>{title}</Link>
      <span className="block text-soft">
        {formatDay(new Date(heldOn), locale)} · {t('meetings.length', { minutes })}
      </span>
      {course && <span className="block text-soft">{t('meetings.onlyFor', { course })}</span>}
    </>
  );
}
