import type { ReactNode } from 'react';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { QuestionInWords } from '~/quizzes/question-in-words.tsx';
import { Card, Facts } from '~/ui/page.tsx';
import type { ProposalInFull } from './voided-question-shown.server.ts';

/** A question held faulty, with its key, why, and what was decided if it was; `children` are what can be done. */
export function ProposalCard({ proposal, children }: { proposal: ProposalInFull; children?: ReactNode }) {
  const t = useTranslate();
  const locale = useLocale();
  const { found, question, courseTitle, reason, proposedAt, proposedBy, touches, decidedAt, accepted } = proposal;
  const dayOf = (instant: Date) => formatDay(new Date(instant), locale);
  const decision = decidedAt && {
    label: t('voiding.decision'),
    value: <strong>{t(accepted ? 'voiding.wasVoided' : 'voiding.wasKept', { day: dayOf(decidedAt) })}</strong>,
  };
  return (
    <Card>
      {found ? (
        <QuestionInWords question={found.question} text={found.text} withKey />
      ) : (
        <p>{t('voiding.unknown', { id: question })}</p>
      )}
      <Facts
        facts={[
          { label: t('voiding.why'), value: reason },
          { label: t('voiding.course'), value: courseTitle },
          ...(touches === null
            ? []
            : [{ label: t('voiding.touches'), value: t('voiding.touchesCount', { count: touches }) }]),
          { label: t('voiding.proposedOn'), value: proposedWords() },
          ...(decision ? [decision] : []),
        ]}
      />
      {children}
    </Card>
  );

  function proposedWords(): string {
    const day = dayOf(proposedAt);
    return proposedBy ? t('voiding.proposedBy', { day, username: proposedBy }) : day;
  }
}
