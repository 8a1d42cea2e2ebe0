import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { moreMayFollow, stopReminders } from '~/cohorts/reminder-choice.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Changes nothing, since mail programs look at links ahead of their reader; one that leads to nobody looks like one used before. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const t = translateIn(negotiateLocale(request, person?.locale));
  return { title: `${t('reminders.title')} · Safe Steps`, come: await moreMayFollow(reminderAsked(params.id)) };
}

/** Whoever holds the letter may do it. */
export async function action({ params }: ActionFunctionArgs) {
  const id = reminderAsked(params.id);
  await stopReminders(id);
  return redirect(`/reminders/${id}/stop`);
}

function reminderAsked(id = ''): string {
  if (!UUID.test(id)) throw new Response(null, { status: 404 });
  return id;
}

export default function StopReminders() {
  const t = useTranslate();
  const { come } = useLoaderData<typeof loader>();
  if (come) {
    return (
      <Column>
        <Heading lead={t('reminders.stopText')}>{t('reminders.stopTitle')}</Heading>
        <Form method="post">
          <Button>{t('reminders.stop')}</Button>
        </Form>
      </Column>
    );
  }
  return (
    <Column>
      <Heading lead={t('reminders.offAgain')}>{t('reminders.offTitle')}</Heading>
      <p>
        <Link to="/account">{t('reminders.toAccount')}</Link>
      </p>
    </Column>
  );
}
