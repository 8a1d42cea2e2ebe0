import { Form, Link } from '@remix-run/react';
import type { MergeSide } from '~/certificates/merge-sides.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Table } from '~/ui/table.tsx';

/** The account that stays and the one that will be closed, and what happens when they are joined. */
export function BothSides({ kept, other }: { kept: MergeSide; other: MergeSide }) {
  const t = useTranslate();
  const locale = useLocale();
  const rows: [string, (side: MergeSide) => string][] = [
    [t('accounts.adminSince'), ({ createdAt }) => formatDay(createdAt, locale)],
    [t('merging.begun'), ({ begun }) => String(begun)],
    [t('merging.completed'), ({ completed }) => String(completed)],
    [t('merging.certificates'), ({ certificates }) => String(certificates)],
    [t('merging.cohorts'), ({ cohorts }) => cohorts.join(' · ') || t('merging.noCohorts')],
  ];
  const names = { kept: kept.username, other: other.username };
  return (
    <>
      <Table
        caption={t('merging.title')}
        head={[t('accounts.username'), t('merging.stays', names), t('merging.closes', names)]}
        rows={rows.map(([label, valueOf]) => [label, valueOf(kept), valueOf(other)])}
      />
      <Notice tone="warn" title={t('merging.ask', names)}>
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('merging.willMove', names)}</li>
          <li>{t('merging.willChoose')}</li>
          <li>{t('merging.willClose', names)}</li>
          <li>{t('merging.cannotUndo')}</li>
        </ul>
      </Notice>
      <Form method="post" className="flex flex-wrap items-center gap-3">
        <input type="hidden" name="username" value={other.username} />
        <input type="hidden" name="other" value={other.id} />
        <Button variant="danger">{t('merging.submit')}</Button>
        <Link to={`/admin/people/${kept.id}/merge`} className="inline-flex min-h-12 items-center">
          {t('merging.chooseAnother')}
        </Link>
      </Form>
    </>
  );
}
