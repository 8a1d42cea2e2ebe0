import { useTranslate } from '~/i18n/translate.tsx';
import { QUESTIONS } from '~/learning/follow-up-answer.ts';
import { choiceWords } from '~/learning/follow-up-words.ts';
import { Table } from '~/ui/table.tsx';
import { Bars } from './bars.tsx';
import type { OutcomeRound, Shown } from './follow-up-figures.ts';
import { useShown } from './shown.tsx';

const { situation: SITUATIONS } = QUESTIONS.outcome;

/** How many completed, were asked and answered, beside what they answered: at the beginning and later. */
export function OutcomeView({ completed, rounds }: { completed: Shown; rounds: OutcomeRound[] }) {
  const t = useTranslate();
  const shown = useShown();
  const when = ({ month }: OutcomeRound) =>
    month === 0 ? t('followup.atEntry') : t('followup.afterMonths', { months: month });
  const found = ({ foundWork }: OutcomeRound) =>
    foundWork && t('followup.foundWorkOf', { found: foundWork.found, before: foundWork.notWorkingBefore });
  const count = (round: OutcomeRound, choice: string) =>
    round.distributions[0]?.choices.find((one) => one.choice === choice)?.n ?? null;
  return (
    <div className="space-y-6">
      <h3 className="text-xl">{t('followup.outcomeTitle')}</h3>
      {rounds
        .filter(({ answered }) => answered !== null)
        .map((round) => (
          <div key={round.month} className="space-y-3">
            <h4 className="font-semibold">{when(round)}</h4>
            <Bars
              most={round.answered ?? 0}
              bars={SITUATIONS.map((choice) => {
                const value = count(round, choice);
                return {
                  label: t(choiceWords('situation', choice)),
                  value,
                  text: value === null ? '–' : String(value),
                };
              })}
            />
          </div>
        ))}
      <Table
        caption={t('followup.outcomeTitle')}
        head={[t('followup.measure'), ...rounds.map(when)]}
        rows={[
          [t('followup.completed'), ...rounds.map(() => shown(completed))],
          [t('followup.asked'), ...rounds.map(({ asked }) => shown(asked))],
          [t('followup.answered'), ...rounds.map(({ answered }) => shown(answered))],
          ...SITUATIONS.map((choice) => [
            t(choiceWords('situation', choice)),
            ...rounds.map((round) => shown(count(round, choice))),
          ]),
          [t('followup.foundWork'), ...rounds.map((round) => (round.month === 0 ? '' : (found(round) ?? shown(null))))],
        ]}
      />
      <p className="text-soft">{t('followup.foundWorkNote')}</p>
    </div>
  );
}
