import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Facts, Section } from '~/ui/page.tsx';

const PRIVATE: [string, MessageKey][] = [
  ['Chrome', 'safety.privateChrome'],
  ['Safari', 'safety.privateSafari'],
  ['Samsung Internet', 'safety.privateSamsung'],
  ['Yandex Browser', 'safety.privateYandex'],
];

const HISTORY: [string, MessageKey][] = [
  ['Chrome', 'safety.historyChrome'],
  ['Safari', 'safety.historySafari'],
  ['Samsung Internet', 'safety.historySamsung'],
  ['Yandex Browser', 'safety.historyYandex'],
];

/** How to leave fewer traces in the browsers that people here use most. */
export function Browsers() {
  const t = useTranslate();
  return (
    <>
      <Section title={t('safety.privateTitle')}>
        <p>{t('safety.privateLead')}</p>
        <Facts facts={PRIVATE.map(([browser, how]) => ({ label: <Name of={browser} />, value: t(how) }))} />
        <p className="text-soft">{t('safety.differs')}</p>
      </Section>
      <Section title={t('safety.historyTitle')} id="history">
        <p>{t('safety.historyLead')}</p>
        <Facts facts={HISTORY.map(([browser, how]) => ({ label: <Name of={browser} />, value: t(how) }))} />
      </Section>
    </>
  );
}

function Name({ of }: { of: string }) {
  return <span lang="en">{of}</span>;
}
