import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { listCourses } from '~/catalog/catalog.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { readSettingsForm, type CohortSettings } from '~/cohorts/settings-form.ts';
import { changeSettings } from '~/cohorts/settings.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import type { CohortWithCourses } from '~/cohorts/cohort.server.ts';
import { isLocale } from '~/i18n/locales.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { SettingsFields } from './settings-fields.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  const settings: CohortSettings = {
    ...cohort,
    courses: cohort.courses.map(({ course }) => course),
    locale: isLocale(cohort.locale) ? cohort.locale : null,
    dueOn: Object.fromEntries(cohort.courses.map(({ course, dueOn }) => [course, dueOn])),
  };
  return {
    title: `${translateIn(locale)('settings.title')} · Safe Steps`,
    id: cohort.id,
    label: cohort.label,
    archived: cohort.archivedAt !== null,
    saved: new URL(args.request.url).searchParams.has('saved'),
    settings,
    courses: onOffer(cohort).map((slug) => ({ slug, title: titleOf(slug, locale) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const { settings, errors } = readSettingsForm(await args.request.formData(), onOffer(cohort));
  if (Object.keys(errors).length > 0) return data({ settings, errors }, { status: 400 });
  await changeSettings(trainer, cohort.id, settings);
  return redirect(`/teach/${cohort.id}/settings?saved`);
}

/** The cohort's own courses, and every one that is ready. */
function onOffer(cohort: CohortWithCourses): string[] {
  const ready = listCourses().flatMap(({ slug, state }) => (state === 'ready' ? [slug] : []));
  return [...new Set([...cohort.courses.map(({ course }) => course), ...ready])];
}

export default function CohortSettingsPage() {
  const t = useTranslate();
  const { id, label, archived, saved, courses, settings } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = Object.fromEntries(Object.entries(result?.errors ?? {}).map(([field, key]) => [field, t(key)]));
  return (
    <Column>
      <p>
        <Link to={`/teach/${id}`}>{t('cohorts.backToCohort', { label })}</Link>
      </p>
      <Heading over={label}>{t('settings.title')}</Heading>
      {archived && <Notice>{t('settings.archivedNote')}</Notice>}
      {saved && !result && (
        <Notice tone="good" role="status">
          {t('settings.saved')}
        </Notice>
      )}
      <ErrorSummary title={t('common.fixTitle')} errors={errors} />
      <Form method="post" className="space-y-6">
        <SettingsFields settings={result?.settings ?? settings} courses={courses} errors={errors} />
        <Button>{t('settings.save')}</Button>
      </Form>
      <p>
        <Link to={`/teach/${id}/archived`}>{t(archived ? 'settings.reopenTitle' : 'settings.archiveTitle')}</Link>
      </p>
    </Column>
  );
}
