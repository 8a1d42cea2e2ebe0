import { useTranslate } from '~/i18n/translate.tsx';
import { Facts, Section } from '~/ui/page.tsx';
import { BehaviourView } from './behaviour-view.tsx';
import type { CourseFollowUp } from './follow-up-figures.ts';
import { OutcomeView } from './outcome-view.tsx';
import { useShown } from './shown.tsx';

/** What came of one course later. */
export function FollowUpView({ title, figures }: { title: string; figures: CourseFollowUp }) {
  const t = useTranslate();
  const shown = useShown();
  return (
    <Section title={title}>
      <Facts facts={[{ label: t('followup.completed'), value: shown(figures.completed) }]} />
      {figures.behaviour.map((round) => (
        <BehaviourView key={round.month} round={round} />
      ))}
      {figures.outcomes.length > 0 && <OutcomeView completed={figures.completed} rounds={figures.outcomes} />}
    </Section>
  );
}
