import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { courseText, listCourses } from '~/catalog/catalog.server.ts';
import { readCohortForm, type CohortField } from '~/cohorts/cohort-form.ts';
import { CourseChoices } from '~/cohorts/course-choices.tsx';
import { CountrySelect } from '~/cohorts/country-select.tsx';
import { createCohort } from '~/cohorts/cohort.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const locale = negotiateLocale(request, trainer.locale);
  return {
    title: `${translateIn(locale)('cohorts.createTitle')} · Safe Steps`,
    courses: openCourses().map((course) => ({ slug: course.slug, title: courseText(course, locale).title })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const slugs = openCourses().map((course) => course.slug);
  const { draft, errors } = readCohortForm(await request.formData(), slugs);
  if (Object.keys(errors).length > 0) return data({ draft, errors }, { status: 400 });
  const cohort = await createCohort(trainer, draft);
  return redirect(`/teach/${cohort.id}`);
}

function openCourses() {
  return listCourses().filter((course) => course.state === 'ready');
}

export default function NewCohort() {
  const t = useTranslate();
  const { courses } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const draft = result?.draft;
  const onlyOne = courses.length === 1 ? courses.map(({ slug }) => slug) : [];
  const error = (field: CohortField) => {
    const key = result?.errors[field];
    return key && t(key);
  };
  const fields = ['label', 'courses', 'startsOn', 'dueOn', 'country'] as const;
  return (
    <Column>
      <Heading lead={t('cohorts.createLead')}>{t('cohorts.createTitle')}</Heading>
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={Object.fromEntries(fields.map((field) => [field, error(field)]))}
      />
      <Form method="post" className="space-y-6">
        <Field
          name="label"
          label={t('cohorts.label')}
          hint={t('cohorts.labelHint')}
          error={error('label')}
          defaultValue={draft?.label}
          maxLength={80}
          required
        />
        <CourseChoices courses={courses} chosen={draft?.courses ?? onlyOne} error={error('courses')} />
        <Field
          name="startsOn"
          type="date"
          label={t('cohorts.startsOn')}
          hint={t('cohorts.dateHint')}
          error={error('startsOn')}
          defaultValue={draft?.startsOn ?? ''}
        />
        <Field
          name="dueOn"
          type="date"
          label={t('cohorts.dueOn')}
          hint={t('cohorts.dateHint')}
          error={error('dueOn')}
          defaultValue={draft?.dueOn ?? ''}
        />
        <CountrySelect country={draft?.country} />
        <div className="flex flex-wrap items-center gap-4">
          <Button>{t('cohorts.createSubmit')}</Button>
          <Link to="/teach">{t('cohorts.backToCohorts')}</Link>
        </div>
      </Form>
    </Column>
  );
}
