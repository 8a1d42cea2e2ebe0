import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { findWithdrawable, withdrawPaper } from '~/cohorts/paper-withdrawal.server.ts';
import { paperTitle } from '~/cohorts/paper-words.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  const found = await findWithdrawable(trainer, cohort.id, args.params.attempt ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { quiz, form, enrolment } = found;
  return {
    title: `${translateIn(locale)('papers.withdrawTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    paper: { quiz, form },
    username: enrolment.person?.username ?? '',
    course: titleOf(enrolment.course, locale),
  };
}

/** Whatever is there to take back is gone afterwards, also when this comes twice. */
export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  await withdrawPaper(trainer, cohort.id, args.params.attempt ?? '');
  return redirect(`/teach/${cohort.id}/papers?withdrawn`);
}

export default function WithdrawPaper() {
  const t = useTranslate();
  const { cohort, paper, username, course } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}/papers`}>{t('papers.goTo')}</Link>
      </p>
      <Heading over={cohort.label}>{t('papers.withdrawTitle')}</Heading>
      <p className="max-w-prose">{t('papers.withdrawAsk', { test: paperTitle(t, paper), username, course })}</p>
      <Form method="post">
        <Button variant="danger">{t('papers.withdrawSubmit')}</Button>
      </Form>
    </Column>
  );
}
