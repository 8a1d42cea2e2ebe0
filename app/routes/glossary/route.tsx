import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { glossary } from '~/catalog/catalog.server.ts';
import { glossaryIn, type GlossaryEntry } from '~/catalog/glossary.ts';
import { LOCALE_NAMES } from '~/i18n/locales.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { Column, Heading } from '~/ui/page.tsx';

const LONGEST = 80;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ request }: LoaderFunctionArgs) {
  const locale = negotiateLocale(request);
  const sought = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST).trim();
  return {
    title: `${translateIn(locale)('catalog.glossary')} · Safe Steps`,
    sought,
    entries: glossaryIn(glossary(), locale, sought),
  };
}

export default function GlossaryPage() {
  const t = useTranslate();
  const { sought, entries } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading lead={t('catalog.glossaryLead')}>{t('catalog.glossary')}</Heading>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-4">
        <div className="min-w-56 grow">
          <Field name="q" type="search" label={t('catalog.glossarySought')} defaultValue={sought} maxLength={LONGEST} />
        </div>
        <Button variant="secondary">{t('catalog.glossaryFind')}</Button>
      </Form>
      {entries.length === 0 && <p role="status">{t('catalog.glossaryNone', { sought })}</p>}
      <dl className="space-y-6">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </dl>
    </Column>
  );
}

function Entry({ entry }: { entry: GlossaryEntry }) {
  return (
    <div id={entry.id} className="space-y-1 border-t border-line pt-4">
      <dt className="text-lg font-semibold" lang={entry.locale}>
        {entry.term}
      </dt>
      {entry.meaning && <dd lang={entry.meaningLocale}>{entry.meaning}</dd>}
      <dd className="flex flex-wrap gap-x-4 text-soft">
        {entry.others.map(({ locale, term }) => (
          <span key={locale}>
            {LOCALE_NAMES[locale]}: <span lang={locale}>{term}</span>
          </span>
        ))}
      </dd>
    </div>
  );
}
