import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { grantedScopes } from '~/accounts/manager-scope.server.ts';
import { personForAdmin } from '~/accounts/person-for-admin.server.ts';
import { ScopeList } from '~/accounts/scope-list.tsx';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Facts, Heading, Section } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { admin, person, t } = await personForAdmin(args);
  const saved = new URL(args.request.url).searchParams.has('saved');
  return {
    title: `${t('accounts.adminPersonOver')} · Safe Steps`,
    person,
    own: admin.id === person.id,
    saved,
    scopes: person.role === 'manager' ? await grantedScopes(person.id) : null,
  };
}

export default function PersonPage() {
  const t = useTranslate();
  const locale = useLocale();
  const { person, own, saved, scopes } = useLoaderData<typeof loader>();
  const state = person.disabledAt
    ? t('accounts.adminDisabledOn', { day: formatDay(person.disabledAt, locale) })
    : t('accounts.adminActive');
  return (
    <Column>
      <p>
        <Link to="/admin">{t('accounts.adminBack')}</Link>
      </p>
      <Heading over={t('accounts.adminPersonOver')}>{person.username}</Heading>
      {saved && (
        <Notice tone="good" role="status">
          <p>{t('accounts.accountSaved')}</p>
        </Notice>
      )}
      <Facts
        facts={[
          { label: t('accounts.role'), value: t(`accounts.${person.role}`) },
          { label: t('accounts.adminSince'), value: formatDay(person.createdAt, locale) },
          { label: t('accounts.adminState'), value: person.demo ? `${state} · ${t('accounts.adminDemo')}` : state },
        ]}
      />
      {scopes && (
        <Section title={t('scopes.title')}>
          <ScopeList scopes={scopes} />
          <p>
            <LinkButton to={`/admin/people/${person.id}/scopes`} variant="secondary">
              {t('scopes.open')}
            </LinkButton>
          </p>
        </Section>
      )}
      {own ? <Notice>{t('accounts.adminOwn')}</Notice> : <Deeds id={person.id} disabled={Boolean(person.disabledAt)} />}
    </Column>
  );
}

function Deeds({ id, disabled }: { id: string; disabled: boolean }) {
  const t = useTranslate();
  const deeds = [
    { part: 'recovery-code', text: t('accounts.issueText'), open: t('accounts.issueOpen'), hidden: disabled },
    { part: 'role', text: t('accounts.roleText'), open: t('accounts.roleTitle') },
    {
      part: 'disabled',
      text: t(disabled ? 'accounts.enableText' : 'accounts.disableText'),
      open: t(disabled ? 'accounts.enableTitle' : 'accounts.disableTitle'),
    },
    { part: 'merge', text: t('merging.text'), open: t('merging.title'), hidden: disabled },
  ];
  return (
    <ul className="space-y-4">
      {deeds
        .filter(({ hidden }) => !hidden)
        .map(({ part, text, open }) => (
          <li key={part}>
            <Card>
              <p>{text}</p>
              <p>
                <LinkButton to={`/admin/people/${id}/${part}`} variant="secondary">
                  {open}
                </LinkButton>
              </p>
            </Card>
          </li>
        ))}
    </ul>
  );
}
