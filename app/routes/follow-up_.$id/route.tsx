import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { readAnswers } from '~/learning/follow-up-answer.ts';
import { followUpIdAsked } from '~/learning/follow-up-id.ts';
import { answerOccasion, occasionNow } from '~/learning/follow-up-occasion.server.ts';
import { FollowUpQuestions } from '~/learning/follow-up-questions.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Whoever holds the letter may answer it; the page says neither who was asked nor about what. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const id = followUpIdAsked(params.id);
  const person = await currentPerson({ request, context });
  const t = translateIn(negotiateLocale(request, person?.locale));
  return { title: `${t('followup.askTitle')} · Safe Steps`, id, occasion: await occasionNow(id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = followUpIdAsked(params.id);
  const form = await request.formData();
  const occasion = await occasionNow(id);
  if (occasion.state === 'closed') return redirect(`/follow-up/${id}`);
  const read = readAnswers(occasion.kinds, form);
  if ('open' in read) {
    const chosen = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
    return data({ open: read.open, chosen: chosen as Record<string, string> }, { status: 400 });
  }
  await answerOccasion(id, read.answers);
  return redirect(`/follow-up/${id}`);
}

export default function FollowUp() {
  const t = useTranslate();
  const { id, occasion } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  if (occasion.state === 'closed') {
    return (
      <Column>
        <Heading lead={t('followup.closedText')}>{t('followup.closedTitle')}</Heading>
      </Column>
    );
  }
  if (occasion.state === 'answered' && !failed) {
    return (
      <Column>
        <Heading lead={t('followup.thanksText')}>{t('followup.thanksTitle')}</Heading>
      </Column>
    );
  }
  const errors = Object.fromEntries((failed?.open ?? []).map((name) => [name, t('followup.choose')]));
  return (
    <Column>
      <Heading lead={t('followup.askLead')}>{t('followup.askTitle')}</Heading>
      <ErrorSummary title={t('common.fixTitle')} errors={errors} />
      <Form method="post" className="space-y-8">
        <FollowUpQuestions kinds={occasion.kinds} errors={errors} chosen={failed?.chosen} />
        <p className="text-soft">{t('followup.who')}</p>
        <Button>{t('followup.send')}</Button>
      </Form>
      <p>
        <Link to={`/follow-up/${id}/stop`} className="inline-flex min-h-12 items-center">
          {t('followup.noMore')}
        </Link>
      </p>
    </Column>
  );
}
