import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '~/clock.server.ts';
import { shownLines, type HelpLine } from '~/help/directory.ts';
import { formatDay } from '~/i18n/dates.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Heading, Section } from '~/ui/page.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ request }: LoaderFunctionArgs) {
  return { title: `${translateIn(negotiateLocale(request))('help.title')} · Safe Steps`, lines: shownLines(now()) };
}

export default function Help() {
  const t = useTranslate();
  const { lines } = useLoaderData<typeof loader>();
  const countries = (['KZ', 'KG', 'UZ', 'TM'] as const).filter((country) =>
    lines.some((line) => line.country === country),
  );
  return (
    <Column>
      <Heading lead={t('help.lead')}>{t('help.title')}</Heading>
      <p>{t('help.honest')}</p>
      {lines.length === 0 && (
        <Notice tone="warn" title={t('help.noneTitle')}>
          <p>{t('help.none')}</p>
        </Notice>
      )}
      {countries.map((country) => (
        <Section key={country} title={t(`help.${country}`)}>
          {(['emergency', 'talk'] as const).map((kind) => (
            <Lines
              key={kind}
              title={t(kind === 'emergency' ? 'help.danger' : 'help.talk')}
              lines={lines.filter((line) => line.country === country && line.kind === kind)}
            />
          ))}
        </Section>
      ))}
      <Notice>{t('help.shared')}</Notice>
    </Column>
  );
}

function Lines({ title, lines }: { title: string; lines: HelpLine[] }) {
  const t = useTranslate();
  const locale = useLocale();
  if (lines.length === 0) return null;
  return (
    <Card>
      <h3 className="text-xl">{title}</h3>
      {lines.map((line) => (
        <div key={line.number}>
          <p>
            <strong className="text-2xl">{line.number}</strong> {line.name[locale === 'ru' ? 'ru' : 'en']}
          </p>
          <p className="text-soft">
            {line.hours && `${t('help.hours', { hours: line.hours })}. `}
            {line.free && `${t('help.free')}. `}
            {line.text && `${t('help.text')}. `}
            {line.verifiedOn && t('help.checked', { day: formatDay(new Date(line.verifiedOn), locale) })}
          </p>
          {line.mustReport && <p className="font-semibold">{line.mustReport[locale === 'ru' ? 'ru' : 'en']}</p>}
        </div>
      ))}
    </Card>
  );
}
