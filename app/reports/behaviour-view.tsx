import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import type { QuestionName } from '~/learning/follow-up-answer.ts';
import { choiceWords } from '~/learning/follow-up-words.ts';
import { Facts } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';
import { Bars } from './bars.tsx';
import type { Distribution, Round } from './follow-up-figures.ts';
import { useShown } from './shown.tsx';

const QUESTION_WORDS: Record<QuestionName, MessageKey> = {
  used: 'followup.used',
  situations: 'followup.situations',
  hindrance: 'followup.hindrance',
  situation: 'followup.situation',
};

/** What people use of a course some months later: for each question bars, and a table. */
export function BehaviourView({ round }: { round: Round }) {
  const t = useTranslate();
  const shown = useShown();
  return (
    <div className="space-y-6">
      <h3 className="text-xl">{t('followup.behaviourTitle', { months: round.month })}</h3>
      <Facts
        facts={[
          { label: t('followup.asked'), value: shown(round.asked) },
          { label: t('followup.answered'), value: shown(round.answered) },
        ]}
      />
      {round.distributions.map((distribution) => (
        <Question key={distribution.question} distribution={distribution} answered={round.answered ?? 0} />
      ))}
    </div>
  );
}

function Question({ distribution, answered }: { distribution: Distribution; answered: number }) {
  const t = useTranslate();
  const shown = useShown();
  const { question, choices } = distribution;
  const title = t(QUESTION_WORDS[question]);
  const words = (choice: string) => t(choiceWords(question, choice));
  return (
    <div className="space-y-4">
      <h4 className="font-semibold">{title}</h4>
      <Bars
        bars={choices.map(({ choice, n }) => ({ label: words(choice), value: n, text: n === null ? '–' : String(n) }))}
        most={answered}
      />
      <Table
        caption={title}
        head={[t('followup.answer'), t('followup.people')]}
        rows={choices.map(({ choice, n }) => [words(choice), shown(n)])}
      />
    </div>
  );
}
