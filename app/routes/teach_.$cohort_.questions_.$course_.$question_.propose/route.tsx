import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { proposeVoiding, questionToPropose } from '~/cohorts/question-proposal.server.ts';
import { isPageId, pageId, text } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { QuestionInWords } from '~/quizzes/question-in-words.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Heading } from '~/ui/page.tsx';
import { ProposalForm } from './proposal-form.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const locale = negotiateLocale(request, trainer.locale);
  const found = await questionToPropose(trainer, keyIn(params), locale);
  if (!found) throw new Response(null, { status: 404 });
  return {
    ...found,
    title: `${translateIn(locale)('voiding.seemsFaulty')} · Safe Steps`,
    newId: randomUUID(),
    answersAt: answersAt(request, found.cohort.id),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const form = await request.formData();
  const draft = { id: pageId(form), reason: text(form, 'reason') };
  const answer = await proposeVoiding(trainer, { ...draft, ...keyIn(params) });
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.problem) return data({ ...draft, problem: answer.problem }, { status: 400 });
  const { pathname, search } = new URL(request.url);
  return redirect(pathname + search);
}

function keyIn({ cohort = '', course = '', question = '' }: LoaderFunctionArgs['params']) {
  return { cohortId: cohort, course, question };
}

/** The page that led here, if the address names it. */
function answersAt(request: Request, cohortId: string): string | null {
  const { searchParams } = new URL(request.url);
  const [person, attempt] = [searchParams.get('person') ?? '', searchParams.get('attempt') ?? ''];
  if (!isPageId(person) || !isPageId(attempt)) return null;
  return `/teach/${cohortId}/learners/${person}/attempts/${attempt}`;
}

export default function ProposeVoiding() {
  const t = useTranslate();
  const { cohort, question, text: words, standing, newId, answersAt: back } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        {back ? (
          <Link to={back}>{t('voiding.backToAnswers')}</Link>
        ) : (
          <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
        )}
      </p>
      <Heading over={cohort.label} lead={t('voiding.proposeLead')}>
        {t('voiding.seemsFaulty')}
      </Heading>
      <Card>
        <QuestionInWords question={question} text={words} />
      </Card>
      {standing === 'void' && <Notice tone="good">{t('voiding.isVoid')}</Notice>}
      {standing === 'proposed' && (
        <Notice tone="good" role="status">
          {t('voiding.proposed')}
        </Notice>
      )}
      {standing === 'sound' && (
        <ProposalForm id={result?.id ?? newId} reason={result?.reason} error={result && t(result.problem)} />
      )}
    </Column>
  );
}
