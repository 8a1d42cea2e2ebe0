import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { certificateForAdmin } from '~/certificates/asked.server.ts';
import { PrintedFacts } from '~/certificates/printed-facts.tsx';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Facts, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { admin, certificate } = await certificateForAdmin(args);
  const t = translateIn(negotiateLocale(args.request, admin.locale));
  return {
    title: `${t('certificates.certificateTitle', { number: certificate.number })} · Safe Steps`,
    certificate,
    isSaved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export default function CertificateForAdmin() {
  const t = useTranslate();
  const { certificate, isSaved } = useLoaderData<typeof loader>();
  const { id, number, state, revision, printed } = certificate;
  const standing = [
    {
      label: t('certificates.state'),
      value: <strong>{t(state === 'valid' ? 'certificates.stateValid' : 'certificates.stateRevoked')}</strong>,
    },
    { label: t('certificates.revision'), value: String(revision) },
  ];
  return (
    <Column>
      <p>
        <Link to="/admin/certificates" className="inline-flex min-h-12 items-center">
          {t('certificates.adminBack')}
        </Link>
      </p>
      <Heading>{t('certificates.certificateTitle', { number })}</Heading>
      {isSaved && <Notice tone="good" role="status" title={t('certificates.adminSaved')} />}
      {!printed && <Notice tone="bad" title={t('certificates.adminDamaged')} />}
      <Card>{printed ? <PrintedFacts printed={printed} first={standing} /> : <Facts facts={standing} />}</Card>
      {state === 'valid' && (
        <p className="flex flex-wrap gap-3">
          {printed && (
            <LinkButton to={`/admin/certificates/${id}/correct`} variant="secondary">
              {t('certificates.adminCorrectOpen')}
            </LinkButton>
          )}
          <LinkButton to={`/admin/certificates/${id}/revoke`} variant="danger">
            {t('certificates.adminRevokeOpen')}
          </LinkButton>
        </p>
      )}
    </Column>
  );
}
