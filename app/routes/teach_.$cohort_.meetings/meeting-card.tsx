import { Link } from '@remix-run/react';
import type { MeetingSummary } from '~/cohorts/meeting.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Card } from '~/ui/page.tsx';

interface Props {
  cohortId: string;
  meeting: MeetingSummary;
  /** Its title, where the meeting is for one course alone. */
  course: string | undefined;
}

export function MeetingCard({ cohortId, meeting, course }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { id, title, heldOn, minutes, came } = meeting;
  return (
    <Card>
      <h2 className="text-xl">
        <Link to={`/teach/${cohortId}/meetings/${id}`}>{title}</Link>
      </h2>
      <p>
        {formatDay(new Date(heldOn), locale)} · {t('meetings.length', { minutes })}
      </p>
      {course && <p>{course}</p>}
      <p className="text-soft">{t('meetings.came', { came })}</p>
    </Card>
  );
}
