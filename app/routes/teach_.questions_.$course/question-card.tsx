import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import type { Fault } from '~/reports/question-faults.ts';
import type { QuestionInWords } from '~/reports/question-words.ts';
import { Notice } from '~/ui/notice.tsx';
import { Card, Facts } from '~/ui/page.tsx';
import { OptionBars } from './option-bars.tsx';
import { useStatistics } from './statistics.ts';

const FAULT_WORDS: Record<Fault, MessageKey> = {
  against: 'items.faultAgainst',
  key: 'items.faultKey',
  weak: 'items.faultWeak',
  hard: 'items.faultHard',
  easy: 'items.faultEasy',
  unchosen: 'items.faultUnchosen',
};

export function QuestionCard({ question }: { question: QuestionInWords }) {
  const t = useTranslate();
  const { difficultyOf, discriminationOf } = useStatistics();
  const { form, objective, stem, asked, open, waiting, faults, standing } = question;
  return (
    <Card>
      <p className="text-soft">{[form && t('items.form', { form }), objective].filter(Boolean).join(' · ')}</p>
      <h2 className="text-xl">{stem}</h2>
      {standing !== 'sound' && (
        <Notice tone="brand">
          <p>{t(standing === 'void' ? 'items.void' : 'items.proposed')}</p>
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice tone="warn" title={t('items.faults')}>
          <ul className="list-disc pl-5">
            {faults.map((fault) => (
              <li key={fault}>{t(FAULT_WORDS[fault])}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Facts
        facts={[
          {
            label: t('items.asked'),
            value: [
              t('items.askedTimes', { n: asked }),
              open > 0 && t('items.open', { open }),
              waiting > 0 && t('items.waiting', { waiting }),
            ]
              .filter(Boolean)
              .join('; '),
          },
          { label: t('items.difficulty'), value: difficultyOf(question) },
          { label: t('items.discrimination'), value: discriminationOf(question) },
        ]}
      />
      <OptionBars question={question} />
    </Card>
  );
}
