import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireRole, type RequestParts } from '~/accounts/viewer.server.ts';
import { findCohort } from '~/cohorts/cohort.server.ts';
import { findMember } from '~/cohorts/membership.server.ts';
import { recoveryCodeForMember } from '~/cohorts/recovery.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

type Args = RequestParts & { params: LoaderFunctionArgs['params'] };

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort, member } = await whom(args);
  return {
    title: `${translateIn(negotiateLocale(args.request, trainer.locale))('cohorts.recoveryTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    username: member.username,
    address: `${args.context.origin}/recover`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort, member } = await whom(args);
  const code = await recoveryCodeForMember(trainer, cohort.id, member.id);
  return code ? { code } : data({ code: null }, { status: 403 });
}

async function whom({ request, context, params }: Args) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const cohort = await findCohort(trainer, params.cohort ?? '');
  const member = cohort && (await findMember(cohort.id, params.person ?? ''));
  if (!cohort || !member) throw new Response(null, { status: 404 });
  return { trainer, cohort, member };
}

export default function RecoveryCodeFor() {
  const t = useTranslate();
  const { cohort, username, address } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading>{t('cohorts.recoveryTitle')}</Heading>
      {!result && (
        <Form method="post" className="space-y-6">
          <p>{t('cohorts.recoveryAsk', { username })}</p>
          <Button>{t('cohorts.recoveryConfirm')}</Button>
        </Form>
      )}
      {result?.code && (
        <Notice tone="good" role="status" title={t('cohorts.recoveryShown', { username })}>
          <p className="text-2xl font-bold tracking-wide break-words">{result.code}</p>
          <p>{t('cohorts.recoveryHow', { address })}</p>
        </Notice>
      )}
      {result && !result.code && <Notice tone="warn">{t('cohorts.recoveryRefused')}</Notice>}
    </Column>
  );
}
