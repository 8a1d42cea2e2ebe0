import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { ClearForm } from '~/leaving/clear-form.tsx';
import { DeviceForm } from '~/leaving/device-form.tsx';
import { hostOf, neutralSite } from '~/leaving/neutral-site.ts';
import { isDiscreet, keepDevice, thisDevice } from '~/leaving/this-device.ts';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { Browsers } from './browsers.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const locale = negotiateLocale(request, person?.locale);
  const device = thisDevice(request);
  if (!device.told) context.setCookie(keepDevice({ ...device, told: true }, context.secure));
  const site = neutralSite(device.exit);
  return {
    title: `${translateIn(locale)('safety.title')} · Safe Steps`,
    locale,
    site: hostOf(site),
    choices: { shared: device.shared, discreet: isDiscreet(device, person?.role), exit: site.id },
    saved: new URL(request.url).searchParams.get('saved') === 'device',
  };
}

export default function Safety() {
  const t = useTranslate();
  const { locale, site, choices, saved } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading lead={t('safety.lead')}>{t('safety.title')}</Heading>
      {saved && (
        <Notice tone="good" role="status">
          <p>{t('safety.saved')}</p>
        </Notice>
      )}
      <Section title={t('safety.doesTitle')}>
        <List
          items={[
            site ? t('safety.doesSite', { site }) : t('safety.doesNotes'),
            t('safety.doesKeys', { key: 'Shift' }),
            t('safety.doesBack'),
            t('safety.doesOffline'),
            t(choices.shared ? 'safety.doesSignOut' : 'safety.doesNotSignOut'),
          ]}
        />
      </Section>
      <Section title={t('safety.cannotTitle')}>
        <List
          items={[
            t('safety.cannotHistory'),
            t('safety.cannotWatch'),
            t('safety.cannotCloud'),
            t('safety.cannotNetwork'),
            t('safety.cannotUs'),
          ]}
        />
        <p>
          <Link to="/help">{t('safety.toHelp')}</Link>
        </p>
      </Section>
      <Browsers />
      <Section title={t('safety.publicTitle')}>
        <List items={[t('safety.publicPassphrase'), t('safety.publicFiles'), t('safety.publicEnd')]} />
      </Section>
      <Section title={t('safety.deviceTitle')} id="device">
        <DeviceForm {...choices} from="safety" />
      </Section>
      <ClearForm locale={locale} />
    </Column>
  );
}

function List({ items }: { items: string[] }) {
  return (
    <ul className="list-disc space-y-2 pl-6">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
