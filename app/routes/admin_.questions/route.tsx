import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { ProposalCard } from '~/learning/proposal-card.tsx';
import { decidedProposals, openProposals } from '~/learning/voided-question-decision.server.ts';
import { inFull } from '~/learning/voided-question-shown.server.ts';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const admin = await requireRole({ request, context }, 'admin');
  const locale = negotiateLocale(request, admin.locale);
  return {
    title: `${translateIn(locale)('voiding.adminTitle')} · Safe Steps`,
    open: await inFull(await openProposals(), locale),
    decided: await inFull(await decidedProposals(), locale),
  };
}

export default function Questions() {
  const t = useTranslate();
  const { open, decided } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to="/admin" className="inline-flex min-h-12 items-center">
          {t('common.admin')}
        </Link>
      </p>
      <Heading lead={t('voiding.adminLead')}>{t('voiding.adminTitle')}</Heading>
      <Section title={t('voiding.waiting')}>
        {open.length === 0 && <Notice>{t('voiding.noneWaiting')}</Notice>}
        {open.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal}>
            <p className="flex flex-wrap gap-3">
              <LinkButton to={`/admin/questions/${proposal.id}/void`} variant="secondary">
                {t('voiding.void')}
              </LinkButton>
              <LinkButton to={`/admin/questions/${proposal.id}/keep`} variant="secondary">
                {t('voiding.keep')}
              </LinkButton>
            </p>
          </ProposalCard>
        ))}
      </Section>
      <Section title={t('voiding.decided')}>
        {decided.length === 0 && <p>{t('voiding.noneDecided')}</p>}
        {decided.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </Section>
    </Column>
  );
}
