import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { moreQuestionsMayFollow, withdrawByLetter } from '~/learning/follow-up-consent.server.ts';
import { followUpIdAsked } from '~/learning/follow-up-id.ts';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Changes nothing, since mail programs look at links ahead of their reader; one that leads to nobody looks like one used before. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const id = followUpIdAsked(params.id);
  const person = await currentPerson({ request, context });
  const t = translateIn(negotiateLocale(request, person?.locale));
  return { title: `${t('followup.askTitle')} · Safe Steps`, come: await moreQuestionsMayFollow(id) };
}

/** Whoever holds the letter may do it. */
export async function action({ params }: ActionFunctionArgs) {
  const id = followUpIdAsked(params.id);
  await withdrawByLetter(id);
  return redirect(`/follow-up/${id}/stop`);
}

export default function StopFollowUps() {
  const t = useTranslate();
  const { come } = useLoaderData<typeof loader>();
  if (come) {
    return (
      <Column>
        <Heading lead={t('followup.stopText')}>{t('followup.stopTitle')}</Heading>
        <Form method="post">
          <Button>{t('followup.withdraw')}</Button>
        </Form>
      </Column>
    );
  }
  return (
    <Column>
      <Heading lead={t('followup.stoppedText')}>{t('followup.stoppedTitle')}</Heading>
    </Column>
  );
}
