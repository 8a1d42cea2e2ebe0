import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { requireRecent } from '~/accounts/recent.server.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { env } from '~/env.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { closeQuarter, mayClose } from '~/reports/closed-quarter.server.ts';
import { standingOf } from '~/reports/quarter-list.server.ts';
import { isQuarter } from '~/reports/quarter.ts';
import { quarterWords } from '~/reports/quarter-words.ts';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { WhyNot } from './why-not.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { manager, startsOn } = await asked(args);
  const standing = await standingOf(startsOn);
  if (standing.standing === 'next') await requireRecent(args);
  const t = translateIn(negotiateLocale(args.request, manager.locale));
  return data({ title: `${t('reports.close')} · Safe Steps`, ...standing, timeZone: env().TIME_ZONE });
}

/** Sent again, it finds the quarter closed and changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { manager, startsOn } = await asked(args);
  await requireRecent(args);
  const answer = await closeQuarter(manager, startsOn);
  if ('refused' in answer) return redirect(`/reports/quarters/${startsOn}/close`);
  return redirect(`/reports?closed=${startsOn}`);
}

/** Whoever may not close has no such page. */
async function asked(args: LoaderFunctionArgs) {
  const manager = await requireRole(args, 'manager');
  const { startsOn = '' } = args.params;
  if (!isQuarter(startsOn) || !(await mayClose(manager))) throw new Response(null, { status: 404 });
  return { manager, startsOn };
}

export default function CloseQuarter() {
  const t = useTranslate();
  const locale = useLocale();
  const { startsOn, standing, closedAt, next, timeZone } = useLoaderData<typeof loader>();
  const quarter = quarterWords(startsOn, locale);
  return (
    <Column>
      <p>
        <Link to="/reports#quarters">{t('reports.title')}</Link>
      </p>
      <Heading>{t('reports.closeTitle', { quarter })}</Heading>
      {standing === 'next' ? (
        <Form method="post" className="space-y-6">
          <ul className="max-w-prose list-disc space-y-2 pl-6">
            <li>{t('reports.closeFreezes')}</li>
            <li>{t('reports.closeShows')}</li>
            <li>{t('reports.closeLate')}</li>
          </ul>
          <p className="max-w-prose font-semibold">{t('reports.closeForGood')}</p>
          <Button>{t('reports.closeSubmit')}</Button>
        </Form>
      ) : (
        <WhyNot {...{ startsOn, closedAt, next, timeZone }} />
      )}
    </Column>
  );
}
