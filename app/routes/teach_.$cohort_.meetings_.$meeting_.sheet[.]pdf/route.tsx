import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireRole } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { attendees } from '~/cohorts/attendance.server.ts';
import { findMeeting } from '~/cohorts/meeting.server.ts';
import { drawSignInSheet } from '~/cohorts/sign-in-sheet.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { inNameOrder } from '~/i18n/name-order.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn } from '~/i18n/translate.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const meeting = await findMeeting(trainer, params.cohort ?? '', params.meeting ?? '');
  if (!meeting) throw new Response(null, { status: 404 });
  const locale = negotiateLocale(request, trainer.locale);
  const t = translateIn(locale);
  const people = inNameOrder(await attendees(meeting.cohortId, meeting.id), locale);
  const pdf = await drawSignInSheet({
    title: meeting.title,
    lines: [
      meeting.cohort.label,
      `${formatDay(new Date(meeting.heldOn), locale)} · ${t('meetings.length', { minutes: meeting.minutes })}`,
    ],
    heads: {
      person: t('meetings.sheetPerson'),
      name: t('meetings.sheetName'),
      signature: t('meetings.sheetSignature'),
    },
    usernames: people.map(({ username }) => username),
    lang: locale,
    createdAt: now(),
  });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="list.pdf"',
      'Content-Length': String(pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
