import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { messagesFor } from '~/cohorts/message-to-copy.ts';
import { isLocale, type Locale } from '~/i18n/locales.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { TextArea } from '~/ui/field.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const own = negotiateLocale(args.request, trainer.locale);
  const locale: Locale = isLocale(cohort.locale) ? cohort.locale : own;
  const dueOn = cohort.courses.map((entry) => entry.dueOn).sort()[0] ?? null;
  const { origin } = args.context;
  return {
    title: `${translateIn(own)('morning.messagesTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    locale,
    messages: messagesFor({ origin, joinCode: cohort.joinCode, dueOn, locale }, translateIn(locale)),
  };
}

export default function MessagesPage() {
  const t = useTranslate();
  const { cohort, messages, locale } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('morning.messagesLead')}>
        {t('morning.messagesTitle')}
      </Heading>
      {messages.map(({ purpose, text }) => (
        <TextArea
          key={purpose}
          name={purpose}
          label={t(purpose)}
          hint={t('morning.messageSelect')}
          defaultValue={text}
          rows={4}
          lang={locale}
          readOnly
        />
      ))}
    </Column>
  );
}
