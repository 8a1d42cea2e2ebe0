import { Form } from '@remix-run/react';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import type { PinAsked } from './slip-entry.server.ts';

interface Props {
  formId: string;
  code: string;
  asked: PinAsked;
  waitMinutes?: number;
}

/** A slip that opens again asks for its PIN, and the first time for a new one. */
export function SlipPin({ formId, code, asked, waitMinutes }: Props) {
  const t = useTranslate();
  const { ask, problem, left = 0 } = asked;
  const fresh = ask === 'choosePin';
  const error = problem && t(`slips.${problem}`, { left });
  const second = problem === 'pinDiffers';
  return (
    <Column>
      <Heading lead={t(`slips.${ask}Lead`)}>{t(`slips.${ask}Title`)}</Heading>
      <SlowNotice waitMinutes={waitMinutes} />
      <ErrorSummary title={t('common.fixTitle')} errors={{ [second ? 'pinAgain' : 'pin']: error }} />
      <Form method="post" action="/slip" className="max-w-md space-y-6">
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="code" value={code} />
        <Field
          name="pin"
          type="password"
          inputMode="numeric"
          label={t(fresh ? 'slips.newPin' : 'slips.pin')}
          hint={fresh && t('slips.newPinHint')}
          error={second ? undefined : error}
          autoComplete="off"
          maxLength={20}
          required
        />
        {fresh && (
          <Field
            name="pinAgain"
            type="password"
            inputMode="numeric"
            label={t('slips.pinAgain')}
            error={second ? error : undefined}
            autoComplete="off"
            maxLength={20}
            required
          />
        )}
        <Button>{t('slips.pinSubmit')}</Button>
      </Form>
    </Column>
  );
}
