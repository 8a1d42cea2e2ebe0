import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { CountryLinks } from '~/help/country-links.tsx';
import { SharedPhone } from '~/help/shared-phone.tsx';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  return { title: `${translateIn(negotiateLocale(request, person?.locale))('help.title')} · Safe Steps` };
}

export default function Help() {
  const t = useTranslate();
  return (
    <Column>
      <Heading lead={t('help.lead')}>{t('help.title')}</Heading>
      <CountryLinks />
      <p>{t('help.honest')}</p>
      <SharedPhone />
    </Column>
  );
}
