import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { ProposalCard } from '~/learning/proposal-card.tsx';
import { proposalAsked } from '~/learning/proposal-asked.server.ts';
import { decide } from '~/learning/voided-question-decision.server.ts';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { proposal, locale } = await proposalAsked(args);
  if (proposal.decidedAt) throw redirect('/admin/questions');
  return { title: `${translateIn(locale)('voiding.void')} · Safe Steps`, proposal };
}

export async function action(args: ActionFunctionArgs) {
  const { admin, proposal } = await proposalAsked(args);
  await decide(admin, proposal.id, true);
  return redirect(`/jobs/${proposal.id}`);
}

export default function VoidQuestion() {
  const t = useTranslate();
  const { proposal } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to="/admin/questions" className="inline-flex min-h-12 items-center">
          {t('voiding.adminBack')}
        </Link>
      </p>
      <Heading>{t('voiding.void')}</Heading>
      <ProposalCard proposal={proposal} />
      <Form method="post" className="space-y-6">
        <p>{t('voiding.voidAsk')}</p>
        <Button variant="danger">{t('voiding.void')}</Button>
      </Form>
    </Column>
  );
}
