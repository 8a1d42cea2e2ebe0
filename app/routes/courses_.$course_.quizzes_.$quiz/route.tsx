import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { currentPerson, requirePerson } from '~/accounts/viewer.server.ts';
import { courseText } from '~/catalog/catalog.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { quizAsked, quizNow, readyCourseAsked } from '~/learning/asked.server.ts';
import { startAttempt } from '~/learning/attempt-start.server.ts';
import { AccountInvitation } from '~/learning/invitation.tsx';
import { quizPage } from '~/learning/quiz-page.server.ts';
import { QuizTerms } from '~/learning/quiz-terms.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { Results } from './results.tsx';
import { StartForm } from './start-form.tsx';

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const locale = negotiateLocale(request, person?.locale);
  const quiz = quizAsked(params.quiz);
  const page = await quizPage(readyCourseAsked(params.course), quiz, locale, person?.id ?? null);
  const title = `${translateIn(locale)(`learning.${quiz}`)} · Safe Steps`;
  const caching = person ? 'private, no-store' : 'private, no-cache';
  return data(
    { page, title, clientId: randomUUID(), signedIn: person !== null },
    { headers: { 'Cache-Control': caching } },
  );
}

const fields = z.object({ clientId: z.uuid() });

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = readyCourseAsked(params.course);
  const quiz = quizAsked(params.quiz);
  const form = fields.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data({ problem: 'unreadable' as const }, { status: 400 });
  const { locale } = courseText(course, negotiateLocale(request, person.locale));
  const started = await startAttempt({
    personId: person.id,
    course,
    quizNow: quizNow(course),
    quiz,
    clientId: form.data.clientId,
    locale,
  });
  if ('refused' in started) return data({ problem: 'refused' as const }, { status: 409 });
  return redirect(`/attempts/${started.attemptId}`);
}

export default function QuizPage() {
  const t = useTranslate();
  const { page, clientId, signedIn } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const { course, quiz } = page;
  return (
    <Column>
      <Heading over={<Link to={`/courses/${course.slug}`}>{course.title}</Link>} lead={t(`learning.${quiz}Lead`)}>
        {t(`learning.${quiz}`)}
      </Heading>
      {problem && (
        <Notice tone="warn" role="alert">
          {t(problem === 'refused' ? 'learning.refusedNow' : 'learning.unreadable')}
        </Notice>
      )}
      <QuizTerms {...page} />
      {signedIn ? (
        <StartForm page={page} clientId={clientId} />
      ) : (
        <AccountInvitation back={`/courses/${course.slug}/quizzes/${quiz}`} />
      )}
      <Results results={page.results} />
    </Column>
  );
}
