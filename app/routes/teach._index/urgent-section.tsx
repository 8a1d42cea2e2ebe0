import { Link } from '@remix-run/react';
import type { NeedItem } from '~/cohorts/morning.ts';
import { NeedsList } from '~/cohorts/needs-list.tsx';
import { useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';

const SHOWN = 12;

interface Props {
  needs: NeedItem[];
  cohorts: { id: string; label: string }[];
}

/** The most urgent of all cohorts; the rest are counted, and stand on their cohort's page. */
export function UrgentSection({ needs, cohorts }: Props) {
  const t = useTranslate();
  const shown = needs.slice(0, SHOWN);
  const rest = needs.slice(SHOWN);
  return (
    <Section title={t('morning.needsTitle')}>
      {needs.length === 0 ? (
        <p>{t('morning.needsNone')}</p>
      ) : (
        <NeedsList items={shown.map((item) => ({ ...item, where: several(labelOf(item.cohortId)) }))} />
      )}
      {rest.length > 0 && (
        <ul className="space-y-2">
          {cohorts.map(({ id, label }) => {
            const count = rest.filter(({ cohortId }) => cohortId === id).length;
            return (
              count > 0 && (
                <li key={id}>
                  <Link to={`/teach/${id}?show=needs`}>{t('morning.needsMore', { count, label })}</Link>
                </li>
              )
            );
          })}
        </ul>
      )}
    </Section>
  );

  function several(label: string): string | undefined {
    return cohorts.length > 1 ? label : undefined;
  }

  function labelOf(cohortId: string): string {
    return cohorts.find(({ id }) => id === cohortId)?.label ?? '';
  }
}
