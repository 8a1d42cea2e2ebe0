import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import type { OwnAttendance } from './attendance-own.server.ts';

/** Tells a learner how much of the meetings they were there for, and what is missing. */
export function AttendanceNote({ attendance }: { attendance: OwnAttendance | undefined }) {
  const t = useTranslate();
  if (!attendance) return null;
  const { asked, percent, attended, held, enough } = attendance;
  if (enough && percent !== null) return <p className="text-soft">{t('meetings.reached', { percent, asked })}</p>;
  return (
    <div id="attendance">
      <Notice tone="brand" title={t('meetings.missingTitle')}>
        <p>
          {percent === null
            ? t('meetings.missingAll', { asked })
            : t('meetings.missing', { asked, percent, attended, held })}
        </p>
        <p>{t('meetings.missingTalk')}</p>
      </Notice>
    </div>
  );
}
