import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders } from '~/accounts/answer.ts';
import { readScope } from '~/accounts/manager-scope.ts';
import { grantedScopes, grantScope } from '~/accounts/manager-scope.server.ts';
import { personForAdmin } from '~/accounts/person-for-admin.server.ts';
import { requireRecent } from '~/accounts/recent.server.ts';
import { ScopeList } from '~/accounts/scope-list.tsx';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { ScopeFields } from './scope-fields.tsx';

const text = z.string().catch('');
const Fields = z.object({
  formId: z.uuid().catch(() => randomUUID()),
  reach: text,
  country: text,
  organisation: text,
});

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { person, t } = await personForAdmin(args);
  if (person.role !== 'manager') throw new Response(null, { status: 404 });
  await requireRecent(args);
  return {
    title: `${t('scopes.title')} · Safe Steps`,
    person,
    scopes: await grantedScopes(person.id),
    formId: randomUUID(),
    saved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { admin, person } = await personForAdmin(args);
  await requireRecent(args);
  const form = Fields.parse(Object.fromEntries(await args.request.formData()));
  const read = readScope(form);
  if ('problem' in read) return data({ form, problem: read.problem }, { status: 400 });
  const deed = { actorId: admin.id, personId: person.id };
  const outcome = await grantScope(deed, { id: form.formId, scope: read.scope });
  if (outcome !== 'done') throw new Response(null, { status: 404 });
  return redirect(`/admin/people/${person.id}/scopes?saved`);
}

export default function ManagerScopes() {
  const t = useTranslate();
  const { person, scopes, formId, saved } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { id, username } = person;
  const problem = failed && t(`scopes.${failed.problem}`);
  return (
    <Column>
      <p>
        <Link to={`/admin/people/${id}`} className="inline-flex min-h-12 items-center">
          {t('accounts.adminBackTo', { username })}
        </Link>
      </p>
      <Heading over={username} lead={t('scopes.lead')}>
        {t('scopes.title')}
      </Heading>
      {saved && !failed && (
        <Notice tone="good" role="status">
          <p>{t('accounts.accountSaved')}</p>
        </Notice>
      )}
      <ErrorSummary title={t('common.fixTitle')} errors={{ scope: problem }} />
      <ScopeList scopes={scopes} removeAt={(scope) => `/admin/people/${id}/scopes/${scope}/removed`} />
      <Section title={t('scopes.addTitle')}>
        <Form method="post" className="max-w-xl space-y-6">
          <input type="hidden" name="formId" value={failed?.form.formId ?? formId} />
          <ScopeFields form={failed?.form} problem={problem} />
          <Button>{t('scopes.addSubmit')}</Button>
        </Form>
      </Section>
    </Column>
  );
}
