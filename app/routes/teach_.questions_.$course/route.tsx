import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { courseText, quizBundle } from '~/catalog/catalog.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { courseAsked } from '~/learning/asked.server.ts';
import { inWords } from '~/reports/question-words.ts';
import { gainReport, questionReport } from '~/reports/question-report.server.ts';
import { inOrder, readQuestionView } from '~/reports/question-view.ts';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { GainTable } from './gain-table.tsx';
import { Method } from './method.tsx';
import { QuestionCard } from './question-card.tsx';
import { ViewLinks } from './view-links.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const course = courseAsked(params.course);
  const locale = negotiateLocale(request, trainer.locale);
  const t = translateIn(locale);
  const text = courseText(course, locale);
  const view = readQuestionView(new URL(request.url).searchParams);
  const asked = { course: course.slug, bundle: quizBundle(course) };
  const questions = view.test === 'gain' ? [] : inOrder(await questionReport(asked, view.test), view.order);
  const gains = view.test === 'gain' ? [...(await gainReport(asked))] : [];
  return {
    title: `${t('items.title')} · Safe Steps`,
    course: course.slug,
    courseTitle: text.title,
    view,
    questions: questions.map((question) => inWords(question, { bundle: asked.bundle, text, locale, t })),
    gains: gains.map(([objective, gain]) => ({ ...gain, objective: text.objectives[objective] ?? objective })),
  };
}

export default function Questions() {
  const t = useTranslate();
  const { course, courseTitle, view, questions, gains } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to="/teach/questions">{t('items.courses')}</Link>
      </p>
      <Heading over={courseTitle} lead={t('items.lead')}>
        {t('items.title')}
      </Heading>
      <Notice tone="warn">
        <p>{t('items.notForLearners')}</p>
      </Notice>
      <ViewLinks course={course} view={view} />
      {view.test === 'gain' ? (
        <GainTable gains={gains} />
      ) : (
        <ul className="space-y-4">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionCard question={question} />
            </li>
          ))}
        </ul>
      )}
      {view.test !== 'gain' && questions.length === 0 && <Notice>{t('items.noQuestions')}</Notice>}
      <Method />
    </Column>
  );
}
