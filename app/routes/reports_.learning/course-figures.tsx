import { useTranslate } from '~/i18n/translate.tsx';
import type { LearningReport } from '~/reports/learning-report.server.ts';
import type { Learning } from '~/reports/learning-shown.ts';
import { Notice } from '~/ui/notice.tsx';
import { Facts, Section } from '~/ui/page.tsx';
import { Apart } from './apart.tsx';
import { Bars } from './bars.tsx';
import { Breakdown } from './breakdown.tsx';
import { effectWords, normalisedWords } from './words.ts';

/** One course: what was learned, by what, and who is not in it. */
export function CourseFigures({ report }: { report: LearningReport }) {
  const t = useTranslate();
  return (
    <>
      <Section title={t('gains.result')}>
        <Result learning={report.figures.total} />
      </Section>
      {(['order', 'quarter', 'mode', 'language'] as const).map((title) => (
        <Breakdown
          key={title}
          title={t(`gains.${title}`)}
          dimension={title === 'quarter' ? 'part' : title}
          report={report}
        />
      ))}
      <Apart report={report} />
    </>
  );
}

function Result({ learning }: { learning: Learning }) {
  const t = useTranslate();
  if (learning.kind === 'nobody') return <Notice>{t('gains.nobody')}</Notice>;
  if (learning.kind === 'hidden') return <Notice>{t('gains.kept')}</Notice>;
  const { n, before, after } = learning;
  return (
    <>
      <Bars before={before} after={after} />
      <Facts
        facts={[
          { label: t('gains.people'), value: t('gains.number', { n }) },
          { label: t('gains.outOf'), value: t('gains.change', { before, after }) },
          ...(learning.kind === 'full'
            ? [
                { label: t('gains.gain'), value: t('gains.points', { gain: learning.gain }) },
                { label: t('gains.normalised'), value: normalisedWords(t, learning) },
                { label: t('gains.effect'), value: effectWords(t, learning) },
              ]
            : []),
        ]}
      />
      {learning.kind === 'means' && <p className="text-soft">{t('gains.few')}</p>}
    </>
  );
}
