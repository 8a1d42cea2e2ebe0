import { works } from '~/cohorts/slip.ts';
import type { SlipLine } from '~/cohorts/slip-list.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { Section } from '~/ui/page.tsx';

/** `id` becomes the job's, where the sheets take longer to draw. */
export function PrintForm({ cohortId, slips, id }: { cohortId: string; slips: SlipLine[]; id: string }) {
  const t = useTranslate();
  const working = slips.filter(({ state }) => works(state)).length;
  const waiting = slips.filter(({ state }) => state === 'waiting').length;
  if (working === 0) return null;
  return (
    <Section title={t('slips.printTitle')}>
      <form method="post" action={`/teach/${cohortId}/slips/print`} className="space-y-4">
        <input type="hidden" name="id" value={id} />
        <ChoiceGroup legend={t('slips.printWhich')} hint={t('slips.printHint')}>
          <Choice
            type="radio"
            name="which"
            value="waiting"
            label={t('slips.printWaiting', { count: waiting })}
            checked={waiting > 0}
          />
          <Choice
            type="radio"
            name="which"
            value="working"
            label={t('slips.printWorking', { count: working })}
            checked={waiting === 0}
          />
        </ChoiceGroup>
        <Button>{t('slips.print')}</Button>
      </form>
    </Section>
  );
}
