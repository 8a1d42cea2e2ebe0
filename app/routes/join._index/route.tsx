import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { foldJoinCode } from '~/cohorts/join-code.ts';
import { guessInvitation } from '~/cohorts/membership.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export function loader({ request }: LoaderFunctionArgs) {
  return { title: `${translateIn(negotiateLocale(request))('cohorts.enterTitle')} · Safe Steps` };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = (await request.formData()).get('code');
  const code = typeof typed === 'string' ? typed.slice(0, 60) : '';
  const guess = await guessInvitation(code, context.ip);
  if (guess === 'wait') throw new Response(null, { status: 429, headers: { 'Retry-After': '600' } });
  if (!guess) return data({ code }, { status: 400 });
  return redirect(`/join/${foldJoinCode(code)}`);
}

export default function EnterCode() {
  const t = useTranslate();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <Heading lead={t('cohorts.enterLead')}>{t('cohorts.enterTitle')}</Heading>
      <Form method="post" className="max-w-md space-y-6">
        <Field
          name="code"
          label={t('cohorts.enterCode')}
          hint={t('cohorts.enterHint')}
          error={result && t('cohorts.enterProblem')}
          defaultValue={result?.code}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={60}
          required
        />
        <Button>{t('cohorts.enterSubmit')}</Button>
      </Form>
    </Column>
  );
}
