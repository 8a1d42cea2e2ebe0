import { COLUMNS, headingIn } from '~/cohorts/import-columns.ts';
import { choicesOf } from '~/cohorts/import-words.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Table } from '~/ui/table.tsx';

export function ColumnsTable() {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <>
      <p>{t('importing.columnsText')}</p>
      <Table
        caption={t('importing.columnsTitle')}
        head={[t('importing.columnsHeading'), t('importing.columnsCell')]}
        rows={COLUMNS.map((column) => [
          <code key={column}>{headingIn(column, locale)}</code>,
          t(`importing.column_${column}`, choicesOf(column, t)),
        ])}
      />
    </>
  );
}
