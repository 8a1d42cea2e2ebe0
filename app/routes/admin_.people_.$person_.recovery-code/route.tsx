import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { issueRecoveryCodeTo } from '~/accounts/people.server.ts';
import { personForAdmin } from '~/accounts/person-for-admin.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { person, t } = await personForAdmin(args);
  return { title: `${t('accounts.issueTitle')} · Safe Steps`, person, address: `${args.context.origin}/recover` };
}

/** Answers with the code itself: it is in no address, cookie or table. */
export async function action(args: ActionFunctionArgs) {
  const { admin, person } = await personForAdmin(args);
  const code = await issueRecoveryCodeTo({ actorId: admin.id, personId: person.id });
  return code ? data({ code }) : data({ code: null }, { status: 400 });
}

export default function IssueRecoveryCode() {
  const t = useTranslate();
  const { person, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, username } = person;
  return (
    <Column>
      <p>
        <Link to={`/admin/people/${id}`}>{t('accounts.adminBackTo', { username })}</Link>
      </p>
      <Heading over={username}>{t('accounts.issueTitle')}</Heading>
      {!answer && (
        <Form method="post" className="space-y-6">
          <p>{t('accounts.issueAsk', { username })}</p>
          <Button>{t('accounts.issueSubmit')}</Button>
        </Form>
      )}
      {answer?.code && (
        <Notice tone="good" role="status" title={t('accounts.issueShown', { username })}>
          <p className="font-mono text-xl font-bold break-words">{answer.code}</p>
          <p>{t('accounts.issueHow', { address })}</p>
        </Notice>
      )}
      {answer && !answer.code && <Notice tone="warn">{t('accounts.issueRefused')}</Notice>}
    </Column>
  );
}
