import { Link, useLocation } from '@remix-run/react';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { wordingIn } from '~/reports/figures-words.ts';
import type { Indicator } from '~/reports/indicator.ts';
import { Column, Heading } from '~/ui/page.tsx';

const LONGEST = 60;

/** Nothing is called so; what there is opens with the rest of what was asked. */
export function UnknownCode({ code, known }: { code: string; known: Indicator[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const { search } = useLocation();
  return (
    <Column>
      <Heading over={code.slice(0, LONGEST)} lead={t('reports.knownIndicators')}>
        {t('reports.problemIndicator')}
      </Heading>
      <ul>
        {known.map((indicator) => {
          const { text, lang } = wordingIn(locale, indicator.wording);
          return (
            <li key={indicator.code}>
              <Link
                to={`/reports/indicators/${indicator.code}${search}`}
                className="inline-flex min-h-12 items-center"
                lang={lang}
              >
                {`${indicator.code} · ${text}`}
              </Link>
            </li>
          );
        })}
      </ul>
    </Column>
  );
}
