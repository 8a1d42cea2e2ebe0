import { Link } from '@remix-run/react';
import type { Judged } from '~/cohorts/import-verdict.ts';
import { fieldWords, viewSearch } from '~/cohorts/import-view.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Table } from '~/ui/table.tsx';
import { ProblemList } from './problem-list.tsx';

export function RowsTable({ address, rows }: { address: string; rows: Judged[] }) {
  const t = useTranslate();
  const head = (['row', 'person', 'name', 'happens'] as const).map((key) => t(`importing.${key}`));
  return (
    <Table
      caption={t('importing.previewTitle')}
      head={head}
      rows={rows.map((judged) => [
        judged.row.row,
        <Username key="username" {...judged} />,
        judged.row.details.certificateName ?? judged.row.details.certificateLatin,
        <Happens key="happens" address={address} {...judged} />,
      ])}
    />
  );
}

function Username({ row, verdict }: Judged) {
  const t = useTranslate();
  if (verdict.kind === 'add' && !row.username) {
    return (
      <>
        {verdict.username} <span className="text-soft">({t('importing.proposed')})</span>
      </>
    );
  }
  return 'person' in verdict ? verdict.person.username : row.username;
}

function Happens({ address, verdict }: Judged & { address: string }) {
  const t = useTranslate();
  switch (verdict.kind) {
    case 'add':
      return t('importing.kindAdd');
    case 'repeat':
      return t('importing.kindRepeat', { of: verdict.of });
    case 'ask':
      return <Link to={`${address}${viewSearch({ show: 'asks', page: 1 })}#rows`}>{t('importing.kindAsk')}</Link>;
    case 'fault':
      return <ProblemList problems={verdict.problems} />;
  }
  const fields = fieldWords(Object.keys(verdict.fill), t);
  return (
    <>
      <p>
        {verdict.kind === 'same' && t('importing.kindSame')}
        {verdict.kind === 'fill' && t('importing.kindFill', { fields })}
        {verdict.kind === 'join' && t('importing.kindJoin')}
      </p>
      {verdict.kind === 'join' && fields && <p>{t('importing.joinFill', { fields })}</p>}
      {verdict.kept.length > 0 && (
        <p className="text-soft">{t('importing.kept', { fields: fieldWords(verdict.kept, t) })}</p>
      )}
    </>
  );
}
