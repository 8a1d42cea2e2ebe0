import { useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';
import type { CourseShown } from './course-shown.ts';

/** Each course's tests before and after, side by side. */
export function GainSection({ courses }: { courses: CourseShown[] }) {
  const t = useTranslate();
  const known = courses.flatMap(({ slug, title, gain }) => (gain ? [{ slug, title, ...gain }] : []));
  return (
    <Section id="gain" title={t('learner.gain')}>
      {known.map(({ slug, title, pre, post, change, awaiting }) => (
        <div key={slug} className="space-y-2">
          {courses.length > 1 && <h3 className="text-xl">{title}</h3>}
          <dl className="flex flex-wrap gap-x-10 gap-y-3">
            <Figure label={t('cohorts.pre')} value={t('learner.percent', { percent: pre })} />
            <Figure label={t('cohorts.post')} value={t('learner.percent', { percent: post })} />
            <Figure label={t('learner.change')} value={t('learner.changeBy', { change })} />
          </dl>
          {awaiting > 0 && <p className="text-soft">{t('learner.gainAwaiting', { count: awaiting })}</p>}
        </div>
      ))}
      {known.length < courses.length && <p className="text-soft">{t('learner.gainLater')}</p>}
    </Section>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-soft">{label}</dt>
      <dd className="text-xl font-semibold">{value}</dd>
    </div>
  );
}
