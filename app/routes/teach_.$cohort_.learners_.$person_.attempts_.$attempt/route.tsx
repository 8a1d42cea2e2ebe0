import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import { readAttempt } from '~/cohorts/attempt-for-trainer.server.ts';
import { localDay } from '~/cohorts/local-day.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { AttemptFacts } from './attempt-facts.tsx';
import { ReviewSection } from './review-section.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const { cohort = '', person = '', attempt: attemptId = '' } = params;
  const attempt = await readAttempt(trainer, { cohortId: cohort, personId: person, attemptId });
  if (!attempt) throw new Response(null, { status: 404 });
  const locale = negotiateLocale(request, trainer.locale);
  const course = findCourse(attempt.course);
  return {
    ...attempt,
    title: `${attempt.username} · ${translateIn(locale)(`cohorts.${attempt.quiz}`)} · Safe Steps`,
    page: `/teach/${cohort}/learners/${person}`,
    attemptId,
    courseTitle: course ? courseText(course, locale).title : attempt.course,
    day: localDay(attempt.submittedAt, attempt.cohort.timeZone),
  };
}

export default function Attempt() {
  const t = useTranslate();
  const attempt = useLoaderData<typeof loader>();
  const { username, page, cohort, course, locale, review, attemptId } = attempt;
  const about = new URLSearchParams({ person: page.split('/').at(-1) ?? '', attempt: attemptId });
  return (
    <Column>
      <p className="print:hidden">
        <Link to={`${page}#tests`}>{t('learner.back', { username })}</Link>
      </p>
      <Heading over={`${cohort.label} · ${username}`}>
        {t('learner.attemptTitle', { test: t(`cohorts.${attempt.quiz}`) })}
      </Heading>
      <AttemptFacts attempt={attempt} />
      {review === null && <Notice>{t('learner.attemptClosed')}</Notice>}
      {review && !attempt.isOpenToThem && <Notice tone="warn">{t('learner.attemptKeep')}</Notice>}
      {review && (
        <ReviewSection
          review={review}
          locale={locale}
          proposeAt={(question) => `/teach/${cohort.id}/questions/${course}/${question}/propose?${about}`}
        />
      )}
    </Column>
  );
}
