import { Form } from '@remix-run/react';
import { languageTag, type Locale } from '~/i18n/locales.ts';
import type { Translate } from '~/i18n/messages.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice } from '~/ui/choice.tsx';
import { Select } from '~/ui/field.tsx';
import { hostOf, isCountry, NEUTRAL_SITES } from './neutral-site.ts';

export interface DeviceChoices {
  shared: boolean;
  discreet: boolean;
  exit: string;
}

/** What can be chosen for this device, signed in or not. `from`: where to come back to. */
export function DeviceForm({ shared, discreet, exit, from }: DeviceChoices & { from: 'account' | 'safety' }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <Form method="post" action="/safety/device" className="space-y-4">
      <input type="hidden" name="from" value={from} />
      <SharedChoice checked={shared} />
      <Choice
        type="checkbox"
        name="discreet"
        value="yes"
        checked={discreet}
        label={<WithHint label={t('safety.discreet')} hint={t('safety.discreetHint')} />}
      />
      <Select
        name="exit"
        label={t('safety.exit')}
        hint={t('safety.exitHint')}
        defaultValue={exit}
        options={NEUTRAL_SITES.map((site) => ({ value: site.id, label: label(site, t, locale) }))}
      />
      <Button variant="secondary">{t('common.save')}</Button>
    </Form>
  );
}

export function SharedChoice({ checked }: { checked: boolean }) {
  const t = useTranslate();
  return (
    <Choice
      type="checkbox"
      name="shared"
      value="yes"
      checked={checked}
      label={<WithHint label={t('safety.shared')} hint={t('safety.sharedHint')} />}
    />
  );
}

function WithHint({ label, hint }: { label: string; hint: string }) {
  return (
    <>
      <span className="block">{label}</span>
      <span className="block text-soft">{hint}</span>
    </>
  );
}

function label(site: (typeof NEUTRAL_SITES)[number], t: Translate, locale: Locale): string {
  const where = hostOf(site) ?? t('safety.exitNotes');
  if (!isCountry(site.id)) return where;
  const country = new Intl.DisplayNames([languageTag(locale)], { type: 'region' }).of(site.id) ?? site.id;
  return `${country}: ${where}`;
}
