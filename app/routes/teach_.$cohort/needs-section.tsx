import { NEEDS } from '~/cohorts/needs-a-hand.ts';
import { NeedsList } from '~/cohorts/needs-list.tsx';
import { useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';
import type { CourseMatrix } from './matrix-table.tsx';

interface Props {
  cohort: { id: string; timeZone: string };
  courses: CourseMatrix[];
}

export function NeedsSection({ cohort, courses }: Props) {
  const t = useTranslate();
  const items = courses.flatMap(({ slug, title, rows }) =>
    rows.flatMap((row) => {
      const where = courses.length > 1 ? title : undefined;
      const place = { cohortId: cohort.id, timeZone: cohort.timeZone, course: slug, where };
      return row.need ? [{ ...row, ...place, need: row.need }] : [];
    }),
  );
  items.sort((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need));
  return (
    <Section title={t('matrix.needsTitle')}>
      {items.length === 0 ? <p>{t('matrix.needsNone')}</p> : <NeedsList items={items} />}
    </Section>
  );
}
