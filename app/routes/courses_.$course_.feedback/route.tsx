import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { courseText } from '~/catalog/catalog.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { courseAsked } from '~/learning/asked.server.ts';
import { completedRunAsked } from '~/learning/completed-run.server.ts';
import { readSurvey } from '~/learning/survey.ts';
import { SurveyForm } from '~/learning/survey-form.tsx';
import { SurveyThanks } from '~/learning/survey-thanks.tsx';
import { findSurvey, saveSurvey } from '~/learning/survey.server.ts';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = courseAsked(params.course);
  const run = await completedRunAsked(person.id, course);
  const locale = negotiateLocale(request, person.locale);
  const text = courseText(course, locale);
  return {
    title: `${translateIn(locale)('survey.title')} · Safe Steps`,
    course: { slug: course.slug, title: text.title, locale: text.locale },
    answers: await findSurvey(run.id),
    sent: new URL(request.url).searchParams.has('sent'),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = courseAsked(params.course);
  const run = await completedRunAsked(person.id, course);
  const answers = readSurvey(await request.formData());
  if (Object.keys(answers).length === 0) return data({ nothing: true }, { status: 400 });
  await saveSurvey(run.id, answers);
  return redirect(`/courses/${course.slug}/feedback?sent`);
}

export default function Feedback() {
  const t = useTranslate();
  const { course, answers, sent } = useLoaderData<typeof loader>();
  const nothing = useActionData<typeof action>()?.nothing ?? false;
  if (sent && !nothing) {
    return (
      <Column>
        <SurveyThanks course={course.slug} />
      </Column>
    );
  }
  return (
    <Column>
      <Heading over={<span lang={course.locale}>{course.title}</span>} lead={t('survey.lead')}>
        {t('survey.title')}
      </Heading>
      <ErrorSummary title={t('common.fixTitle')} errors={{ useful: nothing ? t('survey.nothingChosen') : undefined }} />
      <SurveyForm course={course.slug} answers={answers} />
    </Column>
  );
}
