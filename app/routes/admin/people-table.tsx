import { Link } from '@remix-run/react';
import type { PersonLine } from '~/accounts/people.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Table } from '~/ui/table.tsx';

export function PeopleTable({ people }: { people: PersonLine[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <Table
      caption={t('accounts.adminTitle')}
      head={[t('accounts.username'), t('accounts.role'), t('accounts.adminSince'), t('accounts.adminState')]}
      rows={people.map((person) => [
        <Link key={person.id} to={`/admin/people/${person.id}`} className="-my-2.5 inline-flex min-h-11 items-center">
          {person.username}
        </Link>,
        t(`accounts.${person.role}`),
        formatDay(person.createdAt, locale),
        t(person.disabledAt ? 'accounts.adminDisabled' : 'accounts.adminActive'),
      ])}
    />
  );
}
