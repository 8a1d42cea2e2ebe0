import type { CourseAttendance } from '~/cohorts/attendance-table.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Table } from '~/ui/table.tsx';

/** How much of a course's meetings each member was there for, and whether that is enough. */
export function AttendanceTable({ table, title }: { table: CourseAttendance; title: string }) {
  const t = useTranslate();
  const { asked, members } = table;
  return (
    <div className="space-y-2">
      <h3 className="text-xl">{title}</h3>
      <p className="max-w-prose text-soft">
        {asked ? t('meetings.courseAsks', { percent: asked }) : t('meetings.courseAsksNot')}
      </p>
      {members.length > 0 && (
        <Table
          caption={title}
          head={[t('cohorts.person'), t('meetings.share')]}
          rows={members.map(({ username, percent, attended, held, enough }) => [
            username,
            <div key="share">
              <p>
                {percent === null ? t('meetings.nothingYet') : t('meetings.percent', { percent })}
                {enough !== null && <> · {t(enough ? 'meetings.enough' : 'meetings.notYet')}</>}
              </p>
              {held > 0 && <p className="text-soft">{t('meetings.minutesOf', { attended, held })}</p>}
            </div>,
          ])}
        />
      )}
    </div>
  );
}
