import { Form } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { readNotices, type NoticeKind } from './notice.ts';

const WORDS: Record<NoticeKind, MessageKey> = {
  recoveryIssued: 'accounts.recoveryIssued',
  recovered: 'accounts.recovered',
  roleChanged: 'accounts.roleChanged',
  joined: 'merging.joined',
  joinedAway: 'merging.joinedAway',
};

/** What the person has to be told about their account, until they say that they have read it. */
export function AccountNotices({ notice, redirectTo }: { notice: string | null; redirectTo: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const notices = readNotices(notice);
  if (notices.length === 0) return null;
  return (
    <Notice tone="warn">
      {notices.map(({ kind, at }) => (
        <p key={`${kind} ${at.getTime()}`}>{t(WORDS[kind], { day: formatDay(at, locale) })}</p>
      ))}
      <Form method="post" action="/account/notice">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <Button variant="secondary">{t('accounts.noticeDismiss')}</Button>
      </Form>
    </Notice>
  );
}
