import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { foldPublicCode, groupCode, isPublicCode } from '~/certificates/public-code.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('code')?.slice(0, 200) ?? null;
  const code = foldPublicCode(typed ?? '');
  if (isPublicCode(code)) throw redirect(`/verify/${groupCode(code)}`);
  const person = await currentPerson({ request, context });
  const title = `${translateIn(negotiateLocale(request, person?.locale))('certificates.verifyTitle')} · Safe Steps`;
  return data({ title, typed }, { status: typed === null ? 200 : 400 });
}

export default function Verify() {
  const t = useTranslate();
  const { typed } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading lead={t('certificates.verifyLead')}>{t('certificates.verifyTitle')}</Heading>
      <Form method="get" action="/verify" className="max-w-xl space-y-6">
        <Field
          name="code"
          label={t('certificates.code')}
          hint={t('certificates.codeHint')}
          error={typed === null ? undefined : t('certificates.codeProblem')}
          defaultValue={typed ?? ''}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          required
        />
        <Button>{t('certificates.verifySubmit')}</Button>
      </Form>
    </Column>
  );
}
