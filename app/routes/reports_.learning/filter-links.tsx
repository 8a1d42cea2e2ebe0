import { Link } from '@remix-run/react';
import { COUNTRY_WORDS } from '~/accounts/profile-words.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { learningAddress, type LearningChoice } from '~/reports/learning-filter.ts';
import type { LearningReport } from '~/reports/learning-report.server.ts';

interface Props {
  choice: LearningChoice;
  years: number[];
  courses: { slug: string; title: string }[];
  reports: LearningReport[];
}

export function FilterLinks({ choice, years, courses, reports }: Props) {
  const t = useTranslate();
  const countries = [...new Set(reports.flatMap((report) => report.countries))].sort();
  const offered = choice.country && !countries.includes(choice.country) ? [...countries, choice.country] : countries;
  const nameOf = (country: string) => {
    const key = (COUNTRY_WORDS as Record<string, MessageKey>)[country];
    return key ? t(key) : country;
  };
  return (
    <div className="space-y-2">
      <Links
        label={t('gains.year')}
        links={[...new Set([choice.year, ...years])].sort().map((year) => ({
          words: String(year),
          choice: { ...choice, year },
          current: year === choice.year,
        }))}
      />
      <Links
        label={t('gains.course')}
        links={[{ slug: null, title: t('gains.allCourses') }, ...courses].map(({ slug, title }) => ({
          words: title,
          choice: { ...choice, course: slug },
          current: slug === choice.course,
        }))}
      />
      {offered.length > 0 && (
        <Links
          label={t('gains.country')}
          links={[null, ...offered].map((country) => ({
            words: country === null ? t('gains.allCountries') : nameOf(country),
            choice: { ...choice, country },
            current: country === choice.country,
          }))}
        />
      )}
    </div>
  );
}

interface Place {
  words: string;
  choice: LearningChoice;
  current: boolean;
}

function Links({ label, links }: { label: string; links: Place[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-2">
      <span className="min-w-20 text-soft">{label}</span>
      {links.map(({ words, choice, current }) => (
        <Link
          key={words}
          to={learningAddress(choice)}
          aria-current={current ? 'true' : undefined}
          className="inline-flex min-h-12 items-center rounded-lg px-3 aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
