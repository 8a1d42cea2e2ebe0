import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortCertificates } from '~/certificates/cohort-certificates.server.ts';
import { MOST_CERTIFICATES, orderCertificates } from '~/certificates/cohort-certificates-job.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { pageId, text } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { EarnedForm } from './earned-form.tsx';
import { WaitingSection } from './waiting-section.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  const { earned, waiting } = await cohortCertificates(cohort.id);
  return {
    title: `${translateIn(locale)('issuing.title')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    courses: cohort.courses.map(({ course }) => ({ slug: course, title: titleOf(course, locale) })),
    earned: earned.map(({ certificateId, course, username, number, issuedOn }) => ({
      certificateId,
      course,
      username,
      number,
      issuedOn,
    })),
    waiting,
    address: `${args.context.origin}/certificates`,
    newId: randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const id = pageId(form);
  const { earned } = await cohortCertificates(cohort.id);
  const all = earned.map(({ certificateId }) => certificateId);
  const ticked = all.filter((one) => form.getAll('certificate').includes(one));
  const certificateIds = ticked.length > 0 ? ticked : all;
  const as = (['pdf', 'zip'] as const).find((known) => known === text(form, 'as'));
  const isTooMany = certificateIds.length > MOST_CERTIFICATES;
  if (!as || isTooMany) {
    const problem = isTooMany ? ('issuing.tooMany' as const) : ('issuing.pressAgain' as const);
    return data({ id, ticked, problem, most: MOST_CERTIFICATES }, { status: 400 });
  }
  if (certificateIds.length === 0) return redirect(`/teach/${cohort.id}/certificates`);
  const { origin } = args.context;
  const locale = negotiateLocale(args.request, trainer.locale);
  const job = await orderCertificates(trainer, { id, cohortId: cohort.id, certificateIds, as, origin, locale });
  return redirect(`/jobs/${job}`);
}

export default function Certificates() {
  const t = useTranslate();
  const { cohort, courses, earned, waiting, address, newId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('issuing.lead')}>
        {t('issuing.title')}
      </Heading>
      {earned.length === 0 && <Notice>{t('issuing.none')}</Notice>}
      {earned.length > 0 && (
        <Section title={t('issuing.earnedTitle')}>
          <EarnedForm id={result?.id ?? newId} courses={courses} earned={earned} result={result} />
          <div className="space-y-2">
            <LinkButton to={`/teach/${cohort.id}/certificates/signing-list.pdf`} variant="secondary" reloadDocument>
              {t('issuing.signingLink')}
            </LinkButton>
            <p className="max-w-prose text-soft">{t('issuing.signingHint')}</p>
          </div>
        </Section>
      )}
      <WaitingSection waiting={waiting} courses={courses} address={address} />
    </Column>
  );
}
