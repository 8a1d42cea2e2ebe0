import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { courseAsked } from '~/learning/asked.server.ts';
import { completedRunAsked } from '~/learning/completed-run.server.ts';
import { ConsentForm } from '~/learning/consent-form.tsx';
import { ConsentGiven } from '~/learning/consent-given.tsx';
import { DeclineForm } from '~/learning/decline-form.tsx';
import { giveConsent } from '~/learning/follow-up-consent.server.ts';
import { followUpPage } from '~/learning/follow-up-page.server.ts';
import { readWish } from '~/learning/follow-up-wish.ts';
import { zoneName } from '~/learning/safe-hours.ts';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = courseAsked(params.course);
  const page = await followUpPage(person.id, course, await completedRunAsked(person.id, course));
  const t = translateIn(negotiateLocale(request, person.locale));
  return { title: `${t('followup.title')} · Safe Steps`, course: course.slug, page };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = courseAsked(params.course);
  const run = await completedRunAsked(person.id, course);
  const { offered, hasEmail, timeZone } = await followUpPage(person.id, course, run);
  const address = `/courses/${course.slug}/follow-up`;
  if (!offered) return redirect(address);
  const form = await request.formData();
  const read = readWish(form, { hasEmail });
  if ('open' in read) {
    return data({ open: read.open, way: String(form.get('way')), hours: String(form.get('hours')) }, { status: 400 });
  }
  await giveConsent(course, run, read.wish, timeZone);
  return redirect(address);
}

export default function FollowUpConsent() {
  const t = useTranslate();
  const locale = useLocale();
  const { course, page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  if (!page.offered) {
    return (
      <Column>
        <Heading lead={t('followup.notOffered')}>{t('followup.title')}</Heading>
        <DeclineForm course={course} label={t('followup.understood')} />
      </Column>
    );
  }
  const error = failed && t(failed.open === 'way' ? 'followup.wayOpen' : 'followup.hoursOpen');
  return (
    <Column>
      <Heading lead={t('followup.lead')}>{t('followup.title')}</Heading>
      {page.given && <ConsentGiven course={course} given={page.given} page={page} />}
      <ErrorSummary title={t('common.fixTitle')} errors={failed ? { [failed.open]: error } : {}} />
      <ConsentForm
        page={page}
        chosen={failed ?? page.given}
        errors={failed ? { [failed.open]: error } : {}}
        zone={zoneName(page.timeZone, locale)}
      />
      {!page.given && <DeclineForm course={course} label={t('followup.decline')} />}
    </Column>
  );
}
