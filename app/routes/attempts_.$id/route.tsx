import { randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { courseText } from '~/catalog/catalog.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { attemptAsked } from '~/learning/asked.server.ts';
import { viewAttempt } from '~/learning/attempt-view.server.ts';
import { LateNotice } from '~/learning/handing-in.tsx';
import { PaperForm } from '~/learning/paper-form.tsx';
import { readingList } from '~/learning/reading-list.server.ts';
import { ResultPage } from '~/learning/result-page.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const locale = negotiateLocale(request, person.locale);
  const { attempt, course, quizNow } = await attemptAsked(person.id, params.id);
  const view = await viewAttempt(attempt, course, quizNow);
  return {
    id: attempt.id,
    quiz: attempt.quiz,
    course: { slug: course.slug, title: courseText(course, locale).title },
    view,
    toRead: 'result' in view ? readingList(course, locale, view.result.toRead) : [],
    submissionId: randomUUID(),
    asksAgain: new URL(request.url).searchParams.get('look') === 'again',
    title: `${translateIn(locale)(`learning.${attempt.quiz}`)} · Safe Steps`,
  };
}

export default function AttemptPage() {
  const t = useTranslate();
  const { id, quiz, course, view, toRead, submissionId, asksAgain } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading over={<Link to={`/courses/${course.slug}`}>{course.title}</Link>}>{t(`learning.${quiz}`)}</Heading>
      {'late' in view && <LateNotice course={course.slug} />}
      {'paper' in view && <PaperForm {...{ id, submissionId, asksAgain }} paper={view.paper} />}
      {'result' in view && <ResultPage result={view.result} course={course.slug} toRead={toRead} />}
    </Column>
  );
}
