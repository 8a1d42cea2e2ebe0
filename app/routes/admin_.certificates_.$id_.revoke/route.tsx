import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireRecent } from '~/accounts/recent.server.ts';
import { certificateForAdmin } from '~/certificates/asked.server.ts';
import { readReason, typedValues } from '~/certificates/certificate-form.ts';
import { ReasonField } from '~/certificates/reason-field.tsx';
import { revoke } from '~/certificates/revoke.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { admin, certificate } = await certificateForAdmin(args);
  await requireRecent(args);
  const t = translateIn(negotiateLocale(args.request, admin.locale));
  const { id, number } = certificate;
  return { title: `${t('certificates.adminRevokeTitle')} · Safe Steps`, id, number };
}

export async function action(args: ActionFunctionArgs) {
  const { admin, certificate } = await certificateForAdmin(args);
  await requireRecent(args);
  const values = typedValues(await args.request.formData());
  const read = readReason(values);
  if (read.errors) return data({ values, errors: read.errors }, { status: 400 });
  await revoke({ certificateId: certificate.id, actorId: admin.id, reason: read.reason });
  return redirect(`/admin/certificates/${certificate.id}?saved`);
}

export default function RevokeCertificate() {
  const t = useTranslate();
  const { id, number } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/admin/certificates/${id}`} className="inline-flex min-h-12 items-center">
          {t('certificates.adminBackTo', { number })}
        </Link>
      </p>
      <Heading over={number} lead={t('certificates.adminRevokeText')}>
        {t('certificates.adminRevokeTitle')}
      </Heading>
      <Form method="post" className="max-w-xl space-y-6">
        <ReasonField
          label={t('certificates.adminReason')}
          hint={t('certificates.adminReasonHint')}
          value={failed?.values.reason}
          errors={failed?.errors}
        />
        <Button variant="danger">{t('certificates.adminRevokeSubmit')}</Button>
      </Form>
    </Column>
  );
}
