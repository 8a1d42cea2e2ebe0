import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Link,
  Links,
  Meta,
  Outlet,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import enhance from 'virtual:enhance';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { LocaleProvider, translateIn, useTranslate } from '~/i18n/translate.tsx';
import { askedLocale, negotiateLocale, rememberLocale } from '~/i18n/negotiate.server.ts';
import { DOT } from '~/leaving/discreet-icon.ts';
import { discreetTitle } from '~/leaving/discreet-title.ts';
import { LeaveBar } from '~/leaving/leave-bar.tsx';
import { addressOf, neutralSite } from '~/leaving/neutral-site.ts';
import { isDiscreet, thisDevice } from '~/leaving/this-device.ts';
import { Column, Heading } from '~/ui/page.tsx';
import { SiteFooter, SiteHeader, SkipLink } from '~/routes/site-frame.tsx';
import stylesheet from '~/ui/styles.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export const meta: MetaFunction = () => [{ title: 'Safe Steps' }];

/** Where leaving leads while we cannot tell what was chosen. */
const UNKNOWN = { to: addressOf(neutralSite(undefined)), shared: false, told: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const path = new URL(request.url).pathname;
  const asked = askedLocale(request);
  // That page has just cleared what we keep here.
  if (asked && path !== '/safety/clear') context.setCookie(rememberLocale(asked, context.secure));
  const device = thisDevice(request);
  return {
    locale: negotiateLocale(request, person?.locale),
    path,
    discreet: isDiscreet(device, person?.role),
    leaving: { to: addressOf(neutralSite(device.exit)), shared: device.shared, told: device.told },
    viewer: person && { username: person.username, role: person.role, notice: person.notice },
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const locale = data?.locale ?? 'en';
  const bare = useMatches().some(({ handle }) => (handle as { bare?: boolean } | undefined)?.bare);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <TabName />
        <Links />
        {!bare && <script defer src={enhance} />}
      </head>
      <body className="flex min-h-screen flex-col">
        <LocaleProvider locale={locale}>
          {!bare && <SkipLink />}
          {!bare && <LeaveBar {...(data?.leaving ?? UNKNOWN)} />}
          {!bare && <SiteHeader viewer={data?.viewer ?? null} />}
          <main id="main" className="grow" tabIndex={-1}>
            {children}
          </main>
          {!bare && <SiteFooter path={data?.path ?? '/'} />}
        </LocaleProvider>
      </body>
    </html>
  );
}

/** What a tab, the history and the list of windows show of a page: what it is about only where that was chosen. */
function TabName() {
  const data = useRouteLoaderData<typeof loader>('root');
  const page = useMatches().at(-1)?.data as { title?: string } | null | undefined;
  if (data?.discreet === false) {
    return (
      <>
        <Meta />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </>
    );
  }
  return (
    <>
      <title>{discreetTitle(data?.path ?? '', page?.title, translateIn(data?.locale ?? 'en'))}</title>
      <link rel="icon" href={DOT} type="image/svg+xml" />
    </>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const t = useTranslate();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = status === 404 ? 'missing' : status === 403 ? 'refused' : status === 429 ? 'slow' : 'broken';
  return (
    <Column>
      <Heading lead={t(`errors.${kind}Text`)}>{t(`errors.${kind}`)}</Heading>
      <p>
        <Link to="/courses">{t('errors.toCourses')}</Link>
      </p>
      <p>
        <Link to="/">{t('errors.toHome')}</Link>
      </p>
    </Column>
  );
}
