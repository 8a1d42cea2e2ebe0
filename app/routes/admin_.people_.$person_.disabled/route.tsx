import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders } from '~/accounts/answer.ts';
import { disable, enable } from '~/accounts/people.server.ts';
import { personForAdmin } from '~/accounts/person-for-admin.server.ts';
import { requireRecent } from '~/accounts/recent.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

/** What shall be, not "the other way round": a form that comes twice changes nothing more. */
const Fields = z.object({ disabled: z.enum(['yes', 'no']) });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { person, t } = await personForAdmin(args);
  await requireRecent(args);
  const title = t(person.disabledAt ? 'accounts.enableTitle' : 'accounts.disableTitle');
  return { title: `${title} · Safe Steps`, person };
}

export async function action(args: ActionFunctionArgs) {
  const { admin, person } = await personForAdmin(args);
  await requireRecent(args);
  const form = Fields.safeParse(Object.fromEntries(await args.request.formData()));
  if (!form.success) return data({ refused: true }, { status: 400 });
  const change = form.data.disabled === 'yes' ? disable : enable;
  const outcome = await change({ actorId: admin.id, personId: person.id });
  return outcome === 'own' ? data({ refused: true }, { status: 400 }) : redirect(`/admin/people/${person.id}?saved`);
}

export default function DisablePerson() {
  const t = useTranslate();
  const { person } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { id, username, disabledAt } = person;
  const verb = disabledAt ? 'enable' : 'disable';
  return (
    <Column>
      <p>
        <Link to={`/admin/people/${id}`}>{t('accounts.adminBackTo', { username })}</Link>
      </p>
      <Heading over={username}>{t(`accounts.${verb}Title`)}</Heading>
      {failed && <Notice tone="warn">{t('accounts.adminOwn')}</Notice>}
      <Form method="post" className="space-y-6">
        <input type="hidden" name="disabled" value={disabledAt ? 'no' : 'yes'} />
        <p>{t(`accounts.${verb}Ask`, { username })}</p>
        <Button variant={disabledAt ? 'primary' : 'danger'}>{t(`accounts.${verb}Submit`)}</Button>
      </Form>
    </Column>
  );
}
