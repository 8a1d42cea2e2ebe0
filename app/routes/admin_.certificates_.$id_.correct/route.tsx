import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requireRecent } from '~/accounts/recent.server.ts';
import { certificateForAdmin } from '~/certificates/asked.server.ts';
import { readHolder, readReason, typedValues } from '~/certificates/certificate-form.ts';
import { correct } from '~/certificates/correct.server.ts';
import { CorrectFields } from '~/certificates/correct-form.tsx';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { unprintable } from '~/print/fonts.server.ts';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { admin, certificate } = await certificateForAdmin(args);
  await requireRecent(args);
  if (!certificate.printed) throw new Response(null, { status: 404 });
  const t = translateIn(negotiateLocale(args.request, admin.locale));
  const { id, number, printed } = certificate;
  return { title: `${t('certificates.adminCorrectTitle')} · Safe Steps`, id, number, printed };
}

const base = z.object({ revision: z.coerce.number().int().catch(0) });

export async function action(args: ActionFunctionArgs) {
  const { admin, certificate } = await certificateForAdmin(args);
  await requireRecent(args);
  const form = await args.request.formData();
  const values = typedValues(form);
  const holder = readHolder(values, unprintable);
  const reason = readReason(values);
  if (holder.errors || reason.errors) {
    return data({ values, errors: { ...holder.errors, ...reason.errors }, stale: false }, { status: 400 });
  }
  const corrected = await correct({
    certificateId: certificate.id,
    actorId: admin.id,
    onRevision: base.parse(Object.fromEntries(form)).revision,
    holder: holder.holder,
    reason: reason.reason,
  });
  if (corrected === 'stale') return data({ values, errors: {}, stale: true }, { status: 409 });
  return redirect(`/admin/certificates/${certificate.id}${corrected === 'corrected' ? '?saved' : ''}`);
}

export default function CorrectCertificate() {
  const t = useTranslate();
  const { id, number, printed } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/admin/certificates/${id}`} className="inline-flex min-h-12 items-center">
          {t('certificates.adminBackTo', { number })}
        </Link>
      </p>
      <Heading over={number} lead={t('certificates.correctText')}>
        {t('certificates.adminCorrectTitle')}
      </Heading>
      <CorrectFields revision={printed.revision} holder={printed} failed={failed} />
    </Column>
  );
}
