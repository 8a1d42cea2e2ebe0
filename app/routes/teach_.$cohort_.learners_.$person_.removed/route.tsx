import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { findMember } from '~/cohorts/membership.server.ts';
import { removeMember } from '~/cohorts/settings.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const member = await findMember(cohort.id, args.params.person ?? '');
  if (!member) throw new Response(null, { status: 404 });
  const t = translateIn(negotiateLocale(args.request, trainer.locale));
  return {
    title: `${t('settings.removeSubmit')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    username: member.username,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  await removeMember(trainer, cohort.id, args.params.person ?? '');
  return redirect(`/teach/${cohort.id}`);
}

export default function RemoveMember() {
  const t = useTranslate();
  const { cohort, username } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label}>{t('settings.removeTitle', { username })}</Heading>
      <Form method="post" className="space-y-6">
        <p>{t('settings.removeAsk', { username })}</p>
        <Button variant="danger">{t('settings.removeSubmit')}</Button>
      </Form>
    </Column>
  );
}
