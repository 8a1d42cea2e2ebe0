import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Link, Links, Meta, Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { LocaleProvider, useTranslate } from '~/i18n/translate.tsx';
import { askedLocale, negotiateLocale, rememberLocale } from '~/i18n/negotiate.server.ts';
import { Column, Heading } from '~/ui/page.tsx';
import { SiteFooter, SiteHeader } from '~/routes/site-frame.tsx';
import stylesheet from '~/ui/styles.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: 'Safe Steps' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const asked = askedLocale(request);
  if (asked) context.setCookie(rememberLocale(asked, context.secure));
  return {
    locale: negotiateLocale(request, person?.locale),
    path: new URL(request.url).pathname,
    viewer: person && { username: person.username, role: person.role, notice: person.notice },
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const locale = data?.locale ?? 'en';
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="flex min-h-screen flex-col">
        <LocaleProvider locale={locale}>
          <SiteHeader viewer={data?.viewer ?? null} />
          <main id="main" className="grow" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter path={data?.path ?? '/'} />
        </LocaleProvider>
      </body>
    </html>
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
