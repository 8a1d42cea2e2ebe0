import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { findMember } from '~/cohorts/membership.server.ts';
import { cohortsToMoveTo, moveMember } from '~/cohorts/moving.server.ts';
import { text } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Select } from '~/ui/field.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const member = await findMember(cohort.id, args.params.person ?? '');
  if (!member) throw new Response(null, { status: 404 });
  const t = translateIn(negotiateLocale(args.request, trainer.locale));
  return {
    title: `${t('morning.moveSubmit')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    member,
    others: await cohortsToMoveTo(trainer, cohort.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const personId = args.params.person ?? '';
  if (!(await findMember(cohort.id, personId))) throw new Response(null, { status: 404 });
  const to = text(await args.request.formData(), 'to');
  const isMoved = await moveMember(trainer, { cohortId: cohort.id, personId }, to);
  if (!isMoved) return data({ problem: true }, { status: 400 });
  return redirect(`/teach/${to}/learners/${personId}`);
}

export default function MoveMember() {
  const t = useTranslate();
  const { cohort, member, others } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}/learners/${member.id}`}>{t('learner.back', { username: member.username })}</Link>
      </p>
      <Heading over={cohort.label}>{t('morning.moveTitle', { username: member.username })}</Heading>
      {others.length === 0 ? (
        <Notice>{t('morning.moveNone')}</Notice>
      ) : (
        <Form method="post" className="space-y-6">
          <p>{t('morning.moveAsk', { username: member.username, label: cohort.label })}</p>
          <Select
            name="to"
            label={t('morning.moveTo')}
            error={result && t('morning.moveProblem')}
            options={others.map(({ id, label }) => ({ value: id, label }))}
          />
          <Button>{t('morning.moveSubmit')}</Button>
        </Form>
      )}
    </Column>
  );
}
