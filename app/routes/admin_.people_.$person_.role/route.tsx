import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders } from '~/accounts/answer.ts';
import { setRole } from '~/accounts/people.server.ts';
import { personForAdmin } from '~/accounts/person-for-admin.server.ts';
import { requireRecent } from '~/accounts/recent.server.ts';
import { ROLES } from '~/accounts/role.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const Fields = z.object({ role: z.enum(ROLES) });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { person, t } = await personForAdmin(args);
  await requireRecent(args);
  return { title: `${t('accounts.roleTitle')} · Safe Steps`, person };
}

export async function action(args: ActionFunctionArgs) {
  const { admin, person } = await personForAdmin(args);
  await requireRecent(args);
  const form = Fields.safeParse(Object.fromEntries(await args.request.formData()));
  if (!form.success) return data({ problem: 'roleProblem' as const }, { status: 400 });
  const outcome = await setRole({ actorId: admin.id, personId: person.id }, form.data.role);
  if (outcome === 'own') return data({ problem: 'adminOwn' as const }, { status: 400 });
  return redirect(`/admin/people/${person.id}?saved`);
}

export default function ChangeRole() {
  const t = useTranslate();
  const { person } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { id, username } = person;
  return (
    <Column>
      <p>
        <Link to={`/admin/people/${id}`}>{t('accounts.adminBackTo', { username })}</Link>
      </p>
      <Heading over={username}>{t('accounts.roleTitle')}</Heading>
      <Form method="post" className="space-y-6">
        <ChoiceGroup legend={t('accounts.role')} error={failed && t(`accounts.${failed.problem}`)}>
          {ROLES.map((role) => (
            <Choice
              key={role}
              type="radio"
              name="role"
              value={role}
              checked={role === person.role}
              label={
                <>
                  <span className="block font-semibold">{t(`accounts.${role}`)}</span>
                  {t(`accounts.${role}Text`)}
                </>
              }
            />
          ))}
        </ChoiceGroup>
        <p>{t('accounts.roleAsk', { username })}</p>
        <Button>{t('accounts.roleSubmit')}</Button>
      </Form>
    </Column>
  );
}
