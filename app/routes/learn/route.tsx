import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AccountNotices } from '~/accounts/account-notices.tsx';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { learnPage } from '~/learning/learn-page.server.ts';
import { StandingPanel } from '~/learning/standing-panel.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Card, Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const locale = negotiateLocale(request, person.locale);
  return {
    standings: await learnPage(person.id, locale),
    notice: person.notice,
    title: `${translateIn(locale)('learning.learnTitle')} · Safe Steps`,
  };
}

export default function Learn() {
  const t = useTranslate();
  const { standings, notice } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading>{t('learning.learnTitle')}</Heading>
      {notice && <AccountNotices notice={notice} redirectTo="/learn" />}
      {standings.length === 0 && (
        <Card>
          <p className="text-xl">{t('learning.learnEmpty')}</p>
          <LinkButton to="/courses">{t('learning.seeCourses')}</LinkButton>
        </Card>
      )}
      {standings.map((standing) => (
        <Card key={standing.course}>
          <h2 className="text-2xl">
            <Link to={`/courses/${standing.course}`}>{standing.title}</Link>
          </h2>
          <StandingPanel standing={standing} />
        </Card>
      ))}
      {standings.length > 0 && (
        <p className="flex flex-wrap gap-x-6">
          <Link to="/certificates" className="inline-flex min-h-12 items-center">
            {t('learning.toCertificates')}
          </Link>
          <Link to="/courses" className="inline-flex min-h-12 items-center">
            {t('learning.moreCourses')}
          </Link>
        </p>
      )}
    </Column>
  );
}
