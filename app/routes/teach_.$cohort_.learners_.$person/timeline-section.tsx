import type { Happened, TimelineDay } from '~/cohorts/timeline.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';
import type { CourseShown } from './course-shown.ts';
import { testName, testResult } from './test-result.ts';

export function TimelineSection({ days, courses }: { days: TimelineDay[]; courses: CourseShown[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <Section id="timeline" title={t('learner.timeline')}>
      <ol className="space-y-4">
        {days.map(({ day, happened }) => (
          <li key={day} className="border-l-4 border-line pl-4">
            <p className="font-semibold">
              <time dateTime={day}>{formatDay(new Date(day), locale)}</time>
            </p>
            <ul>
              {happened.map((entry, index) => (
                <li key={index}>{words(entry)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );

  function words(entry: Happened): string {
    if (entry.what === 'joined') return t('learner.happenedJoined');
    const course = courses.find(({ slug }) => slug === entry.course)?.title ?? entry.course;
    if (entry.what === 'lessons') return t('learner.happenedLessons', { count: entry.count, course });
    if (entry.what === 'begun') return t('learner.happenedBegun', { course });
    if (entry.what === 'certificate') return t('learner.happenedCertificate', { course });
    return t('learner.happenedTest', { test: testName(t, entry.quiz), result: testResult(t, entry), course });
  }
}
