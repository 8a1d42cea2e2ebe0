import { Form } from '@remix-run/react';
import { withoutWayIn, type SlipCandidate } from '~/cohorts/slip-candidate.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';

interface Props {
  candidates: SlipCandidate[];
  /** Of the order: the form sent twice issues once. */
  id: string;
  /** What came back with nobody chosen. */
  failed?: { reusable: boolean };
}

export function IssueForm({ candidates, id, failed }: Props) {
  const t = useTranslate();
  if (candidates.length === 0) return <Notice>{t('slips.nobody')}</Notice>;
  const fresh = withoutWayIn(candidates).length;
  const problem = failed && t('slips.peopleProblem');
  return (
    <Form method="post" className="space-y-6">
      <ErrorSummary title={t('common.fixTitle')} errors={{ people: problem }} />
      <p>{t('slips.issueLead')}</p>
      <input type="hidden" name="id" value={id} />
      <ChoiceGroup legend={t('slips.kind')}>
        {(['oneTime', 'manyTimes'] as const).map((kind) => (
          <Choice
            key={kind}
            type="radio"
            name="kind"
            value={kind}
            label={t(`slips.${kind}`)}
            checked={(kind === 'manyTimes') === (failed?.reusable ?? false)}
          />
        ))}
      </ChoiceGroup>
      {fresh > 0 && (
        <Button name="who" value="new">
          {t('slips.issueNew', { count: fresh })}
        </Button>
      )}
      <ChoiceGroup id="people" legend={t('slips.people')} error={problem}>
        {candidates.map(({ personId, ...candidate }) => (
          <Choice key={personId} type="checkbox" name="person" value={personId} label={labelOf(candidate)} />
        ))}
      </ChoiceGroup>
      <Button variant="secondary" name="who" value="chosen">
        {t('slips.issueChosen')}
      </Button>
    </Form>
  );

  function labelOf({ username, number, neverCame }: Omit<SlipCandidate, 'personId'>): string {
    const facts = [neverCame && t('slips.neverCame'), number !== null && t('slips.hasSlip', { number })];
    const said = facts.filter(Boolean).join(', ');
    return said ? `${username} (${said})` : username;
  }
}
