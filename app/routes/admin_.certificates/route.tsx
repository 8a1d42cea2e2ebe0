import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { requireRole } from '~/accounts/viewer.server.ts';
import { lookUp } from '~/certificates/look-up.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const fields = z.object({ find: z.string().max(200).catch('') });

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const admin = await requireRole({ request, context }, 'admin');
  return { title: `${translateIn(negotiateLocale(request, admin.locale))('certificates.adminTitle')} · Safe Steps` };
}

/** Finding is a form that is sent, so that no code stands in an address. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireRole({ request, context }, 'admin');
  const { find } = fields.parse(Object.fromEntries(await request.formData()));
  const found = await lookUp(find);
  return found ? redirect(`/admin/certificates/${found.id}`) : data({ find }, { status: 400 });
}

export default function FindCertificate() {
  const t = useTranslate();
  const failed = useActionData<typeof action>();
  return (
    <Column>
      <Heading lead={t('certificates.adminLead')}>{t('certificates.adminTitle')}</Heading>
      <Form method="post" className="max-w-xl space-y-6">
        <Field
          name="find"
          label={t('certificates.adminFind')}
          hint={t('certificates.adminFindHint')}
          error={failed && t('certificates.adminNone')}
          defaultValue={failed?.find}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          required
        />
        <Button>{t('certificates.adminFindSubmit')}</Button>
      </Form>
    </Column>
  );
}
