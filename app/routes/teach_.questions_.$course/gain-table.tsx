import { useTranslate } from '~/i18n/translate.tsx';
import { pointsGained, type Gain } from '~/reports/objective-gain.ts';
import { Notice } from '~/ui/notice.tsx';
import { Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';

export function GainTable({ gains }: { gains: (Gain & { objective: string })[] }) {
  const t = useTranslate();
  if (gains.length === 0) return <Notice>{t('items.noQuestions')}</Notice>;
  return (
    <Section title={t('items.gain')}>
      <p>{t('items.gainLead')}</p>
      <Table
        caption={t('items.gain')}
        head={[t('items.objective'), t('items.before'), t('items.after'), t('items.gained'), t('items.pairs')]}
        rows={gains.map(({ objective, shares, pairs, from }) =>
          shares
            ? [
                objective,
                t('items.percent', { percent: Math.round(shares.before * 100) }),
                t('items.percent', { percent: Math.round(shares.after * 100) }),
                t('items.points', { points: pointsGained(shares) }),
                t('items.askedTimes', { n: pairs }),
              ]
            : [objective, '–', '–', '–', t('items.pairsFew', { pairs, from })],
        )}
      />
    </Section>
  );
}
