import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { courseText, listCourses } from '~/catalog/catalog.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const locale = negotiateLocale(request, trainer.locale);
  return {
    title: `${translateIn(locale)('items.title')} · Safe Steps`,
    courses: listCourses().map((course) => ({ slug: course.slug, title: courseText(course, locale).title })),
  };
}

export default function Courses() {
  const t = useTranslate();
  const { courses } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to="/teach">{t('cohorts.backToCohorts')}</Link>
      </p>
      <Heading lead={t('items.lead')}>{t('items.title')}</Heading>
      <ul className="space-y-2">
        {courses.map(({ slug, title }) => (
          <li key={slug}>
            <Link to={`/teach/questions/${slug}`} className="inline-flex min-h-12 items-center text-xl">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Column>
  );
}
