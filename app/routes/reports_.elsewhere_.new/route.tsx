import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { pageId, text } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { elsewhereAsked } from '~/reports/elsewhere.server.ts';
import { readInstallation } from '~/reports/installation-form.ts';
import { addInstallation } from '~/reports/installations.server.ts';
import { sentText } from '~/reports/shared-file.ts';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { InstallationFields } from './installation-fields.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const manager = await elsewhereAsked(args);
  const t = translateIn(negotiateLocale(args.request, manager.locale));
  return { title: `${t('elsewhere.addTitle')} · Safe Steps`, id: randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const manager = await elsewhereAsked(args);
  const form = await args.request.formData();
  const sent = await sentText(form);
  const typed = { id: pageId(form), name: text(form, 'name'), digits: text(form, 'digits'), pasted: sent.text };
  const read = readInstallation(typed, sent.problem);
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 400 });
  const added = await addInstallation(manager.id, read.installation);
  if ('problems' in added) return data({ typed, problems: added.problems }, { status: 400 });
  return redirect(`/reports/elsewhere?added=${added.id}`);
}

export default function NewInstallation() {
  const t = useTranslate();
  const { id } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to="/reports/elsewhere" className="inline-flex min-h-12 items-center">
          {t('elsewhere.back')}
        </Link>
      </p>
      <Heading lead={t('elsewhere.addLead')}>{t('elsewhere.addTitle')}</Heading>
      <Form method="post" encType="multipart/form-data" className="max-w-xl space-y-6">
        <input type="hidden" name="id" value={failed?.typed.id ?? id} />
        <InstallationFields typed={failed?.typed} problems={failed?.problems ?? {}} />
        <Button>{t('elsewhere.addSubmit')}</Button>
      </Form>
    </Column>
  );
}
