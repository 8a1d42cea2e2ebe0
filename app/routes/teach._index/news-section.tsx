import { Form, Link } from '@remix-run/react';
import type { NewsItem } from '~/cohorts/morning.ts';
import { formatDay } from '~/i18n/dates.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Section } from '~/ui/page.tsx';

const SHOWN = 12;
const WORDS: Record<NewsItem['kind'], MessageKey> = {
  completed: 'morning.completed',
  passed: 'morning.passed',
  'not-passed': 'morning.notPassed',
  joined: 'morning.joined',
};

interface Props {
  news: NewsItem[];
  since: Date | null;
  cohorts: { id: string; label: string }[];
  /** What happened up to then is on the page. */
  openedAt: number;
}

export function NewsSection({ news, since, cohorts, openedAt }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const title = since
    ? t('morning.newsTitle', { day: formatDay(since, locale, 'Asia/Tashkent') })
    : t('morning.newsTitleFirst');
  if (news.length === 0) {
    return (
      <Section title={title}>
        <p>{t('morning.newsNone')}</p>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <ul className="space-y-2">
        {news.slice(0, SHOWN).map(({ cohortId, course, personId, username, kind, at }) => (
          <li key={`${cohortId} ${course} ${personId}`}>
            <Link to={`/teach/${cohortId}/learners/${personId}`} className="font-semibold">
              {username}
            </Link>{' '}
            {t(WORDS[kind])}
            <span className="text-soft">
              {' · '}
              {formatDay(at, locale, 'Asia/Tashkent')}
              {cohorts.length > 1 && ` · ${cohorts.find(({ id }) => id === cohortId)?.label ?? ''}`}
            </span>
          </li>
        ))}
      </ul>
      {news.length > SHOWN && <p className="text-soft">{t('morning.newsMore', { count: news.length - SHOWN })}</p>}
      <Form method="post" action="/teach/read">
        <input type="hidden" name="openedAt" value={openedAt} />
        <Button variant="secondary">{t('morning.markRead')}</Button>
      </Form>
    </Section>
  );
}
