import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { AccountNotices } from '~/accounts/account-notices.tsx';
import { personalHeaders } from '~/accounts/answer.ts';
import { recoveryCodesLeft } from '~/accounts/own-account.server.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { notesAbout } from '~/cohorts/note.server.ts';
import { remindersWanted } from '~/cohorts/reminder-choice.server.ts';
import { ReminderForm } from '~/cohorts/reminder-form.tsx';
import { LOCALES, LOCALE_NAMES } from '~/i18n/locales.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { DeviceForm } from '~/leaving/device-form.tsx';
import { neutralSite } from '~/leaving/neutral-site.ts';
import { isDiscreet, thisDevice } from '~/leaving/this-device.ts';
import { Button } from '~/ui/button.tsx';
import { Select } from '~/ui/field.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { AccountCard } from './account-card.tsx';
import { NotesAboutMe } from './notes-about-me.tsx';

const SAVED: Record<string, MessageKey> = {
  passphrase: 'accounts.savedPassphrase',
  profile: 'accounts.accountSaved',
  language: 'accounts.accountSaved',
  reminders: 'accounts.accountSaved',
  device: 'safety.saved',
};

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, username, role, locale, notice } = await requirePerson({ request, context });
  const t = translateIn(negotiateLocale(request, locale));
  const device = thisDevice(request);
  const saved = new URL(request.url).searchParams.get('saved') ?? '';
  return {
    title: `${t('accounts.accountTitle')} · Safe Steps`,
    person: { username, role, notice },
    codesLeft: await recoveryCodesLeft(id),
    notes: await notesAbout(id),
    reminders: role === 'learner' ? await remindersWanted(id) : null,
    device: { shared: device.shared, discreet: isDiscreet(device, role), exit: neutralSite(device.exit).id },
    saved: Object.hasOwn(SAVED, saved) ? saved : null,
  };
}

export default function Account() {
  const t = useTranslate();
  const locale = useLocale();
  const { person, codesLeft, notes, reminders, device, saved } = useLoaderData<typeof loader>();
  const done = saved && SAVED[saved];
  const rank = person.role === 'learner' ? '' : ` · ${t(`accounts.${person.role}`)}`;
  return (
    <Column>
      <Heading over={t('accounts.accountSignedIn', { username: person.username }) + rank}>
        {t('accounts.accountTitle')}
      </Heading>
      {done && (
        <Notice tone="good" role="status">
          <p>{t(done)}</p>
        </Notice>
      )}
      <AccountNotices notice={person.notice} redirectTo="/account" />
      <div className="grid gap-4 sm:grid-cols-2">
        <AccountCard
          title={t('accounts.profileTitle')}
          text={t('accounts.profileText')}
          link={{ to: '/account/profile', label: t('accounts.profileOpen') }}
        />
        <AccountCard
          title={t('accounts.passphraseTitle')}
          text={t('accounts.passphraseText')}
          link={{ to: '/account/passphrase', label: t('accounts.passphraseOpen') }}
        />
        <AccountCard
          title={t('accounts.codesSection')}
          text={t('accounts.codesCount', { count: codesLeft })}
          link={{ to: '/account/recovery-codes', label: t('accounts.codesOpen') }}
        />
        <AccountCard title={t('accounts.languageTitle')}>
          <Form method="post" action="/account/language" className="space-y-4">
            <Select
              name="locale"
              label={t('accounts.languageLabel')}
              defaultValue={locale}
              options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
            />
            <Button variant="secondary">{t('common.save')}</Button>
          </Form>
        </AccountCard>
        {reminders !== null && (
          <AccountCard
            title={t('reminders.title')}
            text={`${t(reminders ? 'reminders.on' : 'reminders.off')} ${t('reminders.about')}`}
          >
            <ReminderForm wanted={reminders} />
          </AccountCard>
        )}
        <AccountCard title={t('safety.deviceTitle')}>
          <DeviceForm {...device} from="account" />
          <p>
            <Link to="/safety">{t('safety.title')}</Link>
          </p>
        </AccountCard>
        <AccountCard title={t('accounts.devicesTitle')} text={t('accounts.devicesText')}>
          <Form method="post" action="/account/sessions">
            <Button variant="secondary">{t('accounts.devicesSubmit')}</Button>
          </Form>
        </AccountCard>
      </div>
      {notes.length > 0 && <NotesAboutMe notes={notes} />}
    </Column>
  );
}
