import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders } from '~/accounts/answer.ts';
import { personForAdmin } from '~/accounts/person-for-admin.server.ts';
import { requireRecent } from '~/accounts/recent.server.ts';
import { merge } from '~/certificates/merge-people.server.ts';
import { mergeSides, type MergeSide } from '~/certificates/merge-sides.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { BothSides } from './both-sides.tsx';

const text = z.string().catch('');
const Fields = z.object({ username: text, other: text });

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { person, t } = await personForAdmin(args);
  await requireRecent(args);
  return { title: `${t('merging.title')} · Safe Steps`, person };
}

/** With a username it shows both accounts; with `other`, which that page sends, it joins them. No name stands in an address. */
export async function action(args: ActionFunctionArgs) {
  const { admin, person } = await personForAdmin(args);
  await requireRecent(args);
  const { username, other } = Fields.parse(Object.fromEntries(await args.request.formData()));
  const nothing: { kept: MergeSide; other: MergeSide } | null = null;
  if (other) {
    const merged = await merge({ actorId: admin.id, keptId: person.id, otherId: other });
    if ('moved' in merged) return redirect(`/admin/people/${person.id}?saved`);
    return data({ username, sides: nothing, refused: merged.refused }, { status: 400 });
  }
  const sides = await mergeSides({ actorId: admin.id, keptId: person.id }, username);
  if ('refused' in sides) return data({ username, sides: nothing, refused: sides.refused }, { status: 400 });
  return data({ username, sides, refused: null });
}

export default function MergePeople() {
  const t = useTranslate();
  const { person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, username } = person;
  const problem = answer?.refused ? t(`merging.${answer.refused}`) : undefined;
  return (
    <Column>
      <p>
        <Link to={`/admin/people/${id}`} className="inline-flex min-h-12 items-center">
          {t('accounts.adminBackTo', { username })}
        </Link>
      </p>
      <Heading over={username} lead={t('merging.lead')}>
        {t('merging.title')}
      </Heading>
      <ErrorSummary title={t('common.fixTitle')} errors={{ username: problem }} />
      {answer?.sides ? (
        <BothSides {...answer.sides} />
      ) : (
        <Form method="post" className="max-w-md space-y-6">
          <Field
            name="username"
            label={t('merging.otherUsername')}
            hint={t('merging.otherHint', { username })}
            error={problem}
            defaultValue={answer?.username}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            required
          />
          <Button>{t('merging.showBoth')}</Button>
        </Form>
      )}
    </Column>
  );
}
