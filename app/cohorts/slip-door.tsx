import { Form, Link } from '@remix-run/react';
import { SlowNotice } from '~/accounts/slow-notice.tsx';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button, LinkButton } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import type { PinAsked, Unusable } from './slip-entry.server.ts';
import { SlipPin } from './slip-pin.tsx';

export interface SlipDoorProps {
  /** Made by the page, so that a form that comes twice lets the same person in. */
  formId: string;
  /** Of whoever is signed in on this device. */
  username?: string;
  /** Where they were going. */
  goOn?: string;
  /** As the square on the paper, or whoever typed it, says. */
  code?: string;
  /** Whether the code may have to be typed again. */
  typed?: boolean;
  answer?: { waitMinutes?: number; unusable?: Unusable; pin?: PinAsked };
}

/** Where somebody comes in with a slip: nothing here says whose it is. */
export function SlipDoor({ formId, username, goOn = '/learn', code, typed = false, answer = {} }: SlipDoorProps) {
  const t = useTranslate();
  const { waitMinutes, unusable, pin } = answer;
  if (unusable && unusable !== 'unknown') return <Closed {...{ why: unusable, username, goOn }} />;
  if (pin && code) return <SlipPin {...{ formId, code, asked: pin, waitMinutes }} />;
  return (
    <Column>
      <Heading lead={t(typed ? 'slips.enterLead' : 'slips.enterHere')}>{t('slips.enterTitle')}</Heading>
      <SlowNotice waitMinutes={waitMinutes} />
      <ErrorSummary title={t('common.fixTitle')} errors={{ code: unusable && t('slips.codeUnknown') }} />
      {username && <Notice>{t('slips.otherPerson', { username })}</Notice>}
      <Form method="post" action="/slip" className="max-w-xl space-y-6">
        <input type="hidden" name="formId" value={formId} />
        {typed ? (
          <Field
            name="code"
            label={t('slips.code')}
            hint={t('slips.codeHint')}
            error={unusable && t('slips.codeUnknown')}
            defaultValue={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="font-mono"
            maxLength={100}
            required
          />
        ) : (
          <input type="hidden" name="code" value={code} />
        )}
        {typed && <p>{t('slips.enterHere')}</p>}
        <Button>{t('slips.enter')}</Button>
      </Form>
    </Column>
  );
}

function Closed({ why, username, goOn }: { why: Exclude<Unusable, 'unknown'>; username?: string; goOn: string }) {
  const t = useTranslate();
  return (
    <Column>
      <Heading lead={t(`slips.${why}Text`)}>{t(`slips.${why}Title`)}</Heading>
      <p className="flex flex-wrap gap-3">
        {username ? (
          <LinkButton to={goOn}>{t('slips.goOn', { username })}</LinkButton>
        ) : (
          <LinkButton to="/sign-in">{t('slips.signIn')}</LinkButton>
        )}
      </p>
      <p>
        <Link to="/slip" className="inline-flex min-h-12 items-center">
          {t('slips.otherCode')}
        </Link>
      </p>
    </Column>
  );
}
