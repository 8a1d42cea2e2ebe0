import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { SourceList } from '~/catalog/source-list.tsx';
import { AttendanceNote } from '~/cohorts/attendance-note.tsx';
import { ownAttendance } from '~/cohorts/attendance-own.server.ts';
import { LOCALE_NAMES } from '~/i18n/locales.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { courseAsked } from '~/learning/asked.server.ts';
import { coursePage } from '~/learning/course-page.server.ts';
import { OutlineList } from '~/learning/outline-list.tsx';
import { underWay } from '~/learning/standing.ts';
import { TestsExplained } from '~/learning/tests-explained.tsx';
import { Column, Facts, Heading, Section } from '~/ui/page.tsx';
import { Begin } from './begin.tsx';

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data && `${data.page.text.title} · Safe Steps` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const course = courseAsked(params.course);
  const page = await coursePage(course, negotiateLocale(request, person?.locale), person?.id ?? null);
  const slugs = page.standing ? underWay([page.standing]) : [];
  const [attendance] = person ? await ownAttendance(person.id, slugs) : [];
  const caching = person ? 'private, no-store' : 'private, no-cache';
  return data({ page, attendance, signedIn: person !== null }, { headers: { 'Cache-Control': caching } });
}

export default function CoursePage() {
  const t = useTranslate();
  const { page, attendance, signedIn } = useLoaderData<typeof loader>();
  const lessons = page.modules.reduce((sum, module) => sum + module.lessons.length, 0);
  const length = { lessons, hours: Math.floor(page.minutes / 60), minutes: page.minutes % 60 };
  return (
    <Column>
      <div lang={page.text.locale}>
        <Heading lead={page.text.summary}>{page.text.title}</Heading>
      </div>
      <Begin page={page} signedIn={signedIn} />
      <AttendanceNote attendance={attendance} />
      <Facts
        facts={[
          { label: t('learning.audience'), value: <span lang={page.text.locale}>{page.text.audience}</span> },
          ...(page.attendance
            ? [{ label: t('meetings.missingTitle'), value: t('meetings.rule', { percent: page.attendance }) }]
            : []),
          ...(page.ready ? [{ label: t('learning.length'), value: t('learning.lengthText', length) }] : []),
          { label: t('learning.hours'), value: t(`learning.${page.hours.unit}`, { count: page.hours.count }) },
          { label: t('learning.languages'), value: <Languages languages={page.languages} /> },
        ]}
      />
      <Section title={t('learning.contents')}>
        <OutlineList course={page.slug} modules={page.modules} lang={page.text.locale} />
      </Section>
      {page.ready && (
        <Section title={t('learning.tests')}>
          <TestsExplained final={page.final} formLength={page.formLength} />
        </Section>
      )}
      {page.sources.length > 0 && (
        <details>
          <summary className="min-h-12 cursor-pointer py-2.5 text-xl font-semibold">
            {t('learning.courseSources', { count: page.sources.length })}
          </summary>
          <SourceList sources={page.sources} />
        </details>
      )}
    </Column>
  );
}

function Languages({ languages }: { languages: (keyof typeof LOCALE_NAMES)[] }) {
  return languages.map((locale, index) => (
    <span key={locale}>
      {index > 0 && ', '}
      <span lang={locale}>{LOCALE_NAMES[locale]}</span>
    </span>
  ));
}
