import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AccountNotices } from '~/accounts/account-notices.tsx';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { AttendanceNote } from '~/cohorts/attendance-note.tsx';
import { ownAttendance } from '~/cohorts/attendance-own.server.ts';
import { ReminderLine } from '~/cohorts/reminder-line.tsx';
import { reminderLines } from '~/cohorts/reminder-lines.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { AskLine } from '~/learning/ask-line.tsx';
import { learnPage } from '~/learning/learn-page.server.ts';
import { underWay } from '~/learning/standing.ts';
import { StandingPanel } from '~/learning/standing-panel.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const locale = negotiateLocale(request, person.locale);
  const standings = await learnPage(person.id, locale);
  return {
    standings,
    attendance: await ownAttendance(person.id, underWay(standings)),
    lastDays: await reminderLines(person.id, underWay(standings)),
    stopped: new URL(request.url).searchParams.get('saved') === 'reminders',
    notice: person.notice,
    title: `${translateIn(locale)('learning.learnTitle')} · Safe Steps`,
  };
}

export default function Learn() {
  const t = useTranslate();
  const { standings, attendance, lastDays, stopped, notice } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading>{t('learning.learnTitle')}</Heading>
      {stopped && (
        <Notice tone="good" role="status">
          <p>{t('reminders.stopped')}</p>
        </Notice>
      )}
      {notice && <AccountNotices notice={notice} redirectTo="/learn" />}
      {standings.length === 0 && (
        <Card>
          <p className="text-xl">{t('learning.learnEmpty')}</p>
          <LinkButton to="/courses">{t('learning.seeCourses')}</LinkButton>
        </Card>
      )}
      {standings.map((standing) => (
        <Card key={standing.course}>
          <h2 className="text-2xl">
            <Link to={`/courses/${standing.course}`}>{standing.title}</Link>
          </h2>
          <StandingPanel standing={standing} />
          <ReminderLine dueOn={lastDays[standing.course]} />
          <AttendanceNote attendance={attendance.find(({ course }) => course === standing.course)} />
          <AskLine course={standing.course} ask={standing.ask} />
        </Card>
      ))}
      {standings.length > 0 && (
        <p className="flex flex-wrap gap-x-6">
          <Link to="/certificates" className="inline-flex min-h-12 items-center">
            {t('learning.toCertificates')}
          </Link>
          <Link to="/courses" className="inline-flex min-h-12 items-center">
            {t('learning.moreCourses')}
          </Link>
        </p>
      )}
    </Column>
  );
}
