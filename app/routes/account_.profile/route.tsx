import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { profileOf, saveProfile } from '~/accounts/profile.server.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { ProfileFields } from './profile-fields.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const t = translateIn(negotiateLocale(request, viewer.locale));
  return { title: `${t('accounts.profileTitle')} · Safe Steps`, profile: await profileOf(viewer.id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requirePerson({ request, context });
  const form = Object.fromEntries(await request.formData());
  const errors = await saveProfile(viewer.id, form);
  if (!errors) return redirect('/account?saved=profile');
  const values = Object.fromEntries(Object.entries(form).filter(([, value]) => typeof value === 'string'));
  return data({ errors, values: values as Record<string, string> }, { status: 400 });
}

export default function Profile() {
  const t = useTranslate();
  const { profile } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const messages = Object.fromEntries(
    Object.entries(failed?.errors ?? {}).map(([field, problem]) => [field, t(`accounts.${problem}`)]),
  );
  return (
    <Column>
      <p>
        <Link to="/account">{t('accounts.accountBack')}</Link>
      </p>
      <Heading lead={t('accounts.profileLead')}>{t('accounts.profileTitle')}</Heading>
      <ErrorSummary title={t('common.fixTitle')} errors={messages} />
      <Form method="post" className="max-w-xl space-y-6">
        <ProfileFields values={failed?.values ?? profile} errors={messages} />
        <Button>{t('common.save')}</Button>
      </Form>
    </Column>
  );
}
