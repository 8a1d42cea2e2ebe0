import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { NewPassphraseField } from '~/accounts/credential-fields.tsx';
import { rememberDevice } from '~/accounts/device-cookie.server.ts';
import { chooseFirstPassphrase, lacksPassphrase } from '~/accounts/first-passphrase.server.ts';
import { RecoveryCodes } from '~/accounts/recovery-codes.tsx';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button, LinkButton } from '~/ui/button.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const Fields = z.object({ password: z.string().catch('') });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** For whoever came in with a slip; `?later` where the slip opens again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, username, locale } = await requirePerson({ request, context });
  return {
    title: `${translateIn(negotiateLocale(request, locale))('slips.passphraseTitle')} · Safe Steps`,
    username,
    has: !(await lacksPassphrase(id)),
    later: new URL(request.url).searchParams.has('later'),
  };
}

/** Answers with the codes themselves: they go into no address, cookie or session. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const { password } = Fields.parse(Object.fromEntries(await request.formData()));
  const result = await chooseFirstPassphrase(viewer, password);
  const nothing = { problem: undefined, ready: null, waitMinutes: undefined };
  if ('refused' in result) return tooMany(result, nothing);
  if ('has' in result) return redirect('/account/passphrase');
  if ('problem' in result) return data({ ...nothing, problem: result.problem }, { status: 400 });
  rememberDevice({ request, context }, result.person);
  return data({ ...nothing, ready: { username: viewer.username, codes: result.codes } });
}

export default function FirstPassphrase() {
  const t = useTranslate();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.ready) {
    return (
      <Column>
        <Heading lead={t('accounts.codesLead')}>{t('accounts.codesTitle')}</Heading>
        <RecoveryCodes {...answer.ready} next="/learn" />
      </Column>
    );
  }
  if (loaded.has) {
    return (
      <Column>
        <Heading lead={t('slips.passphraseHas')}>{t('accounts.passphraseTitle')}</Heading>
        <p className="flex flex-wrap gap-3">
          <LinkButton to="/learn">{t('common.continue')}</LinkButton>
          <LinkButton to="/account/passphrase" variant="secondary">
            {t('accounts.passphraseOpen')}
          </LinkButton>
        </p>
      </Column>
    );
  }
  return (
    <Column>
      <Heading lead={t('slips.passphraseLead', { username: loaded.username })}>{t('slips.passphraseTitle')}</Heading>
      <SlowNotice waitMinutes={answer?.waitMinutes} />
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{ password: answer?.problem && t(`accounts.${answer.problem}`) }}
      />
      <Form method="post" className="max-w-xl space-y-6">
        <NewPassphraseField label={t('accounts.passphrase')} problem={answer?.problem} />
        <Button>{t('slips.passphraseSubmit')}</Button>
      </Form>
      {loaded.later && (
        <p>
          <Link to="/learn" className="inline-flex min-h-12 items-center">
            {t('slips.notNow')}
          </Link>
        </p>
      )}
    </Column>
  );
}
