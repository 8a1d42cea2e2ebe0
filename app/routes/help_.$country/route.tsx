import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { CountryLinks, helpAddress } from '~/help/country-links.tsx';
import { helpDay, shownIn } from '~/help/directory.ts';
import { COUNTRIES } from '~/help/line.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { CountryPage } from './country-page.tsx';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const t = translateIn(negotiateLocale(request, person?.locale));
  const country = COUNTRIES.find((known) => known === params.country?.toUpperCase());
  if (!country) return data({ title: `${t('help.title')} · Safe Steps`, page: null }, { status: 404 });
  return data({
    title: `${t(`help.${country}`)}: ${t('help.title')} · Safe Steps`,
    page: {
      country,
      today: helpDay(now()),
      lines: shownIn(country, now()),
      address: `${context.origin}${helpAddress(country)}`,
    },
  });
}

export default function CountryHelp() {
  const t = useTranslate();
  const { page } = useLoaderData<typeof loader>();
  if (page) return <CountryPage {...page} />;
  return (
    <Column>
      <Heading lead={t('help.notFoundText')}>{t('help.notFound')}</Heading>
      <CountryLinks />
      <p>
        <Link to="/">{t('errors.toHome')}</Link>
      </p>
    </Column>
  );
}
