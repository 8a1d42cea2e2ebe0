import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ownCertificateAsked } from '~/certificates/asked.server.ts';
import { readHolder, readReason, typedValues } from '~/certificates/certificate-form.ts';
import { correct } from '~/certificates/correct.server.ts';
import { CorrectForm } from '~/certificates/correct-form.tsx';
import { PrintedFacts } from '~/certificates/printed-facts.tsx';
import { checkAddress } from '~/certificates/public-code.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { unprintable } from '~/print/fonts.server.ts';
import { qrSvg } from '~/print/qr.server.ts';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Heading, Section } from '~/ui/page.tsx';
import { HowToCheck } from './how-to-check.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { person, certificate } = await ownCertificateAsked(args);
  const { id, state, printed, reason } = certificate;
  const t = translateIn(negotiateLocale(args.request, person.locale));
  const address = checkAddress(args.context.origin, printed.code);
  const news = ['issued', 'corrected'].find((each) => new URL(args.request.url).searchParams.has(each));
  return {
    title: `${t('certificates.certificateTitle', { number: printed.number })} · Safe Steps`,
    certificate: { id, state, printed, reason },
    address,
    qr: qrSvg(address),
    news: news as 'issued' | 'corrected' | undefined,
  };
}

const base = z.object({ revision: z.coerce.number().int().catch(0) });

/** Corrects what is printed. */
export async function action(args: ActionFunctionArgs) {
  const { person, certificate } = await ownCertificateAsked(args);
  const form = await args.request.formData();
  const values = typedValues(form);
  const holder = readHolder(values, unprintable);
  const reason = readReason(values);
  if (holder.errors || reason.errors) {
    return data({ values, errors: { ...holder.errors, ...reason.errors }, stale: false }, { status: 400 });
  }
  const corrected = await correct({
    certificateId: certificate.id,
    ownerId: person.id,
    actorId: person.id,
    onRevision: base.parse(Object.fromEntries(form)).revision,
    holder: holder.holder,
    reason: reason.reason,
  });
  if (corrected === 'stale') return data({ values, errors: {}, stale: true }, { status: 409 });
  return redirect(`/certificates/${certificate.id}${corrected === 'revoked' ? '' : '?corrected'}`);
}

export default function Certificate() {
  const t = useTranslate();
  const { certificate, address, qr, news } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { id, state, printed, reason } = certificate;
  const isValid = state === 'valid';
  return (
    <Column>
      <p>
        <Link to="/certificates" className="inline-flex min-h-12 items-center">
          {t('certificates.back')}
        </Link>
      </p>
      <Heading>{t('certificates.certificateTitle', { number: printed.number })}</Heading>
      {isValid && news && !failed && <Notice tone="good" role="status" title={t(`certificates.${news}Notice`)} />}
      {!isValid && (
        <Notice tone="warn" title={t('certificates.revokedNotice')}>
          {reason && <p>{t('certificates.revokedReason', { reason })}</p>}
        </Notice>
      )}
      {isValid && (
        <p>
          <LinkButton to={`/certificates/${id}.pdf`} reloadDocument>
            {t('certificates.download')}
          </LinkButton>
        </p>
      )}
      <Section title={t('certificates.facts')}>
        <Card>
          <PrintedFacts printed={printed} />
        </Card>
      </Section>
      {isValid && <HowToCheck address={address} qr={qr} />}
      {isValid && (
        <Section title={t('certificates.correctTitle')}>
          <CorrectForm revision={printed.revision} holder={printed} failed={failed} />
        </Section>
      )}
    </Column>
  );
}
