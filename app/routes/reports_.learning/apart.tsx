import { useTranslate } from '~/i18n/translate.tsx';
import type { LearningReport } from '~/reports/learning-report.server.ts';
import { Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';

/** Drop-outs, and whoever else is left out of the means. */
export function Apart({ report }: { report: LearningReport }) {
  const t = useTranslate();
  const { mixed, preOnly, postOnly, waiting, open } = report;
  const number = (n: number | null) => (n === null ? t('gains.hidden') : t('gains.number', { n }));
  const hasMeans = mixed.kind === 'means' || mixed.kind === 'full';
  const people = hasMeans ? mixed.n : mixed.kind === 'nobody' ? 0 : null;
  return (
    <Section title={t('gains.apart')}>
      <Table
        caption={t('gains.apart')}
        head={[t('gains.who'), t('gains.howMany')]}
        rows={[
          [t('gains.preOnly'), number(preOnly)],
          [t('gains.postOnly'), number(postOnly)],
          [
            <>
              {t('gains.mixed')}
              {hasMeans && (
                <span className="block text-soft">
                  {t('gains.mixedMeans', { before: mixed.before, after: mixed.after })}
                </span>
              )}
            </>,
            number(people),
          ],
          [t('gains.waiting'), number(waiting)],
          [t('gains.open'), number(open)],
        ]}
      />
      <p className="text-soft">{t('gains.hiddenMeans')}</p>
    </Section>
  );
}
