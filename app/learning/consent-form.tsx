import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import type { WishField } from './follow-up-wish.ts';
import { SAFE_HOURS, type SafeHours } from './safe-hours.ts';

interface ConsentFormProps {
  page: { hasEmail: boolean; asksWork: boolean; given: object | null };
  chosen: { way: string; hours: string | null } | null;
  errors: Partial<Record<WishField, string>>;
  /** Whose clock the hours go by, in words. */
  zone: string;
}

/** Says what would be asked, how and when, and takes a yes. */
export function ConsentForm({ page, chosen, errors, zone }: ConsentFormProps) {
  const t = useTranslate();
  const self = { value: 'self', label: t('followup.waySelf') };
  const ways = page.hasEmail ? [{ value: 'letter', label: t('followup.wayLetter') }, self] : [self];
  const hours = Object.keys(SAFE_HOURS) as SafeHours[];
  return (
    <div className="space-y-6">
      <ul className="list-disc space-y-2 pl-5">
        <li>{t(page.asksWork ? 'followup.whatWork' : 'followup.what')}</li>
        {page.hasEmail && <li>{t('followup.letterSays')}</li>}
        <li>{t('followup.who')}</li>
        <li>{t('followup.free')}</li>
      </ul>
      <Form method="post" className="space-y-6">
        <ChoiceGroup id="way" legend={t('followup.way')} error={errors.way}>
          {ways.map(({ value, label }) => (
            <Choice
              key={value}
              type="radio"
              name="way"
              value={value}
              label={label}
              checked={ways.length === 1 || chosen?.way === value}
            />
          ))}
        </ChoiceGroup>
        {page.hasEmail && (
          <ChoiceGroup
            id="hours"
            legend={t('followup.hours')}
            hint={t('followup.hoursHint', { zone })}
            error={errors.hours}
          >
            {hours.map((name) => (
              <Choice
                key={name}
                type="radio"
                name="hours"
                value={name}
                label={t(`followup.hours_${name}`, { from: SAFE_HOURS[name][0], until: SAFE_HOURS[name][1] })}
                checked={chosen?.hours === name}
              />
            ))}
          </ChoiceGroup>
        )}
        <Button>{t(page.given ? 'followup.change' : 'followup.agree')}</Button>
      </Form>
      {!page.hasEmail && <p className="text-soft">{t('followup.noEmail')}</p>}
    </div>
  );
}
