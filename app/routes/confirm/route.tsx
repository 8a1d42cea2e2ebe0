import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { PassphraseField } from '~/accounts/credential-fields.tsx';
import { lacksPassphrase } from '~/accounts/first-passphrase.server.ts';
import { confirmIsMe } from '~/accounts/recent.server.ts';
import { safeRedirect } from '~/accounts/safe-redirect.ts';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Facts, Heading } from '~/ui/page.tsx';

const text = z.string().catch('');
const Fields = z.object({ current: text, next: text });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  if (await lacksPassphrase(viewer.id)) return redirect('/slip/passphrase');
  return {
    title: `${translateIn(negotiateLocale(request, viewer.locale))('confirming.title')} · Safe Steps`,
    username: viewer.username,
    next: safeRedirect(new URL(request.url).searchParams.get('next')),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const { current, next: asked } = Fields.parse(Object.fromEntries(await request.formData()));
  const next = safeRedirect(asked);
  const result = await confirmIsMe(viewer, current);
  if (result === 'confirmed') return redirect(next);
  if ('refused' in result) return tooMany(result, { next, wrong: false });
  return data({ next, wrong: true, waitMinutes: undefined }, { status: 400 });
}

export default function Confirm() {
  const t = useTranslate();
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <Column>
      <Heading lead={t('confirming.lead')}>{t('confirming.title')}</Heading>
      <SlowNotice waitMinutes={failed?.waitMinutes} />
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{ current: failed?.wrong ? t('accounts.currentWrong') : undefined }}
      />
      <Facts facts={[{ label: t('accounts.username'), value: <strong>{loaded.username}</strong> }]} />
      <Form method="post" className="max-w-md space-y-6">
        <input type="hidden" name="next" value={failed?.next ?? loaded.next} />
        <PassphraseField name="current" wrong={failed?.wrong} />
        <Button>{t('confirming.submit')}</Button>
      </Form>
    </Column>
  );
}
