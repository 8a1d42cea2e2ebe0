import { Form } from '@remix-run/react';
import { formatDayAndTime } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { ELSEWHERE_VALUES, EXPORT_COMMAND } from '~/reports/elsewhere-values.ts';
import { FileFields } from '~/reports/file-fields.tsx';
import { quarterWords } from '~/reports/quarter-words.ts';
import type { Differs } from '~/reports/received-figures.server.ts';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';
import type { Failed } from './route.tsx';

export function BringForm({ failed, timeZone }: { failed: Failed; timeZone: string }) {
  const t = useTranslate();
  const error = failed && 'problem' in failed ? t(`elsewhere.${failed.problem}`, ELSEWHERE_VALUES) : undefined;
  const differs = failed && 'differs' in failed ? failed.differs : null;
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-6">
      <ErrorSummary title={t('common.fixTitle')} errors={{ pasted: error }} />
      {differs && <Replace differs={differs} timeZone={timeZone} />}
      <p className="break-words text-soft">{t('elsewhere.bringLead', { command: EXPORT_COMMAND })}</p>
      <FileFields file={t('elsewhere.file')} pasted={t('elsewhere.pasted')} value={failed?.pasted} error={error} />
      <Button>{t('elsewhere.bringSubmit')}</Button>
    </Form>
  );
}

function Replace({ differs: { name, quarter, kept, sent }, timeZone }: { differs: Differs; timeZone: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const when = (instant: string) => formatDayAndTime(new Date(instant), locale, timeZone);
  return (
    <Notice tone="warn" role="alert" title={t('elsewhere.differs', { name, quarter: quarterWords(quarter, locale) })}>
      <p>{t('elsewhere.differsDates', { kept: when(kept), sent: when(sent) })}</p>
      <ChoiceGroup legend={t('elsewhere.replaceAsk')}>
        <Choice type="checkbox" name="replaces" value={kept} label={t('elsewhere.replace')} />
      </ChoiceGroup>
    </Notice>
  );
}
