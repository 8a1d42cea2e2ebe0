import { Link } from '@remix-run/react';
import type { NeedItem } from '~/cohorts/morning.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Card, Section } from '~/ui/page.tsx';

interface Props {
  cohorts: { id: string; label: string; courses: string[]; members: number }[];
  needs: NeedItem[];
}

export function CohortCards({ cohorts, needs }: Props) {
  const t = useTranslate();
  return (
    <Section title={t('morning.cohortsTitle')}>
      <ul className="space-y-4">
        {cohorts.map(({ id, label, courses, members }) => (
          <li key={id}>
            <Card>
              <h3 className="text-xl">
                <Link to={`/teach/${id}`}>{label}</Link>
              </h3>
              <p>{courses.join(', ')}</p>
              <p className="text-soft">
                {t('cohorts.members', { count: members })}
                {members > 0 && ` · ${t('morning.needHand', { count: peopleOf(id) })}`}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );

  function peopleOf(id: string): number {
    return new Set(needs.filter(({ cohortId }) => cohortId === id).map(({ personId }) => personId)).size;
  }
}
