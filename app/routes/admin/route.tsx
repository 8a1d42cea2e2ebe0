import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders } from '~/accounts/answer.ts';
import { PEOPLE_A_PAGE, searchPeople } from '~/accounts/people.server.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { PeopleTable } from './people-table.tsx';

const Find = z.object({ find: z.string().catch('') });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireRole({ request, context }, 'admin');
  const t = translateIn(negotiateLocale(request, viewer.locale));
  const after = new URL(request.url).searchParams.get('after') ?? undefined;
  return { title: `${t('accounts.adminTitle')} · Safe Steps`, after, ...page(await searchPeople('', after)) };
}

/** Finding is a form that is sent, so that no username stands in an address. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireRole({ request, context }, 'admin');
  const { find } = Find.parse(Object.fromEntries(await request.formData()));
  return { find, ...page(await searchPeople(find)) };
}

function page(people: Awaited<ReturnType<typeof searchPeople>>) {
  return { people, full: people.length === PEOPLE_A_PAGE };
}

export default function People() {
  const t = useTranslate();
  const all = useLoaderData<typeof loader>();
  const found = useActionData<typeof action>();
  const { people, full } = found ?? all;
  return (
    <Column width="wide">
      <Heading lead={t('accounts.adminLead')}>{t('accounts.adminTitle')}</Heading>
      <p className="flex flex-wrap gap-x-6">
        <Link to="/admin/certificates" className="inline-flex min-h-12 items-center">
          {t('certificates.adminTitle')}
        </Link>
        <Link to="/admin/questions" className="inline-flex min-h-12 items-center">
          {t('voiding.adminTitle')}
        </Link>
      </p>
      <Form method="post" action="/admin" className="flex flex-wrap items-end gap-4">
        <Field
          name="find"
          label={t('accounts.adminFind')}
          defaultValue={found?.find}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button>{t('accounts.adminFindSubmit')}</Button>
      </Form>
      {people.length === 0 && <p>{t('accounts.adminNone')}</p>}
      {people.length > 0 && <PeopleTable people={people} />}
      {found && full && <p>{t('accounts.adminFirst', { count: people.length })}</p>}
      <p className="flex flex-wrap gap-x-6">
        {(found || all.after) && (
          <Link to="/admin" className="inline-flex min-h-12 items-center">
            {t(found ? 'accounts.adminAll' : 'accounts.adminStart')}
          </Link>
        )}
        {!found && full && (
          <Link to={`/admin?after=${people.at(-1)?.id}`} className="inline-flex min-h-12 items-center">
            {t('accounts.adminMore')}
          </Link>
        )}
      </p>
    </Column>
  );
}
