import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { readyCourseAsked } from '~/learning/asked.server.ts';
import { entryAsked } from '~/learning/entry-asked.server.ts';
import { readAnswers } from '~/learning/follow-up-answer.ts';
import { FollowUpQuestions } from '~/learning/follow-up-questions.tsx';
import { answerEntry } from '~/learning/outcome-entry.server.ts';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = readyCourseAsked(params.course);
  const { asks, onward } = await entryAsked(person.id, course);
  if (!asks) return redirect(onward);
  const t = translateIn(negotiateLocale(request, person.locale));
  return { title: `${t('followup.entryTitle')} · Safe Steps`, course: course.slug };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const { asks, enrolmentId, onward } = await entryAsked(person.id, readyCourseAsked(params.course));
  if (!asks || !enrolmentId) return redirect(onward);
  const read = readAnswers(['outcome'], await request.formData());
  if ('open' in read) return data({ open: read.open }, { status: 400 });
  if (read.answers.outcome) await answerEntry(enrolmentId, read.answers.outcome);
  return redirect(onward);
}

export default function Start() {
  const t = useTranslate();
  const { course } = useLoaderData<typeof loader>();
  const isOpen = useActionData<typeof action>()?.open !== undefined;
  const errors = isOpen ? { situation: t('followup.chooseOrSkip') } : {};
  return (
    <Column>
      <Heading lead={t('followup.entryWhy')}>{t('followup.entryTitle')}</Heading>
      <ErrorSummary title={t('common.fixTitle')} errors={errors} />
      <Form method="post" className="space-y-6">
        <FollowUpQuestions kinds={['outcome']} errors={errors} />
        <p className="text-soft">{t('followup.who')}</p>
        <Button>{t('followup.goOn')}</Button>
      </Form>
      <Form method="post" action={`/courses/${course}/start/skipped`}>
        <Button variant="quiet" className="-ml-5">
          {t('followup.skip')}
        </Button>
      </Form>
    </Column>
  );
}
