import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { PassphraseField } from '~/accounts/credential-fields.tsx';
import { lacksPassphrase } from '~/accounts/first-passphrase.server.ts';
import { newRecoveryCodes } from '~/accounts/own-account.server.ts';
import { confirmPassphrase } from '~/accounts/own-passphrase.server.ts';
import { RecoveryCodes } from '~/accounts/recovery-codes.tsx';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const Fields = z.object({ current: z.string().catch('') });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, username, locale } = await requirePerson({ request, context });
  if (await lacksPassphrase(id)) return redirect('/slip/passphrase');
  const t = translateIn(negotiateLocale(request, locale));
  return { title: `${t('accounts.codesNewTitle')} · Safe Steps`, username };
}

/** Answers with the codes themselves: they go into no address, cookie or session. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const { current } = Fields.parse(Object.fromEntries(await request.formData()));
  const confirmed = await confirmPassphrase(viewer.id, current);
  const nothing = { wrong: false, codes: null, waitMinutes: undefined };
  if ('refused' in confirmed) return tooMany(confirmed, nothing);
  if ('wrong' in confirmed) return data({ ...nothing, wrong: true }, { status: 400 });
  return data({ ...nothing, codes: await newRecoveryCodes(viewer.id) });
}

export default function NewRecoveryCodes() {
  const t = useTranslate();
  const { username } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.codes) {
    return (
      <Column>
        <Heading lead={t('accounts.codesLead')}>{t('accounts.codesTitle')}</Heading>
        <RecoveryCodes username={username} codes={answer.codes} next="/account" />
      </Column>
    );
  }
  return (
    <Column>
      <p>
        <Link to="/account">{t('accounts.accountBack')}</Link>
      </p>
      <Heading lead={t('accounts.codesNewLead')}>{t('accounts.codesNewTitle')}</Heading>
      <SlowNotice waitMinutes={answer?.waitMinutes} />
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{ current: answer?.wrong ? t('accounts.currentWrong') : undefined }}
      />
      <Form method="post" className="max-w-xl space-y-6">
        <PassphraseField name="current" wrong={answer?.wrong} />
        <Button>{t('accounts.codesOpen')}</Button>
      </Form>
    </Column>
  );
}
