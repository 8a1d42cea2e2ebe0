import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { LessonText } from '~/catalog/lesson-text.tsx';
import { SourceList } from '~/catalog/source-list.tsx';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { courseAsked, missing } from '~/learning/asked.server.ts';
import { LessonHeader } from '~/learning/lesson-header.tsx';
import { lessonPage } from '~/learning/lesson-page.server.ts';
import { todaysSlug } from '~/learning/run.ts';
import { Column, Section } from '~/ui/page.tsx';
import { Onward } from './onward.tsx';

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const course = courseAsked(params.course);
  const slug = todaysSlug(course, params.lesson ?? '');
  if (slug !== params.lesson) {
    return redirect(`/courses/${course.slug}/${slug}${new URL(request.url).search}`, 301);
  }
  const person = await currentPerson({ request, context });
  const locale = negotiateLocale(request, person?.locale);
  const opens = request.method === 'GET' && !request.headers.get('Sec-Purpose')?.includes('prefetch');
  const page = await lessonPage(course, slug, locale, { personId: person?.id ?? null, opens });
  if (!page) throw missing();
  const place = translateIn(locale)('learning.lessonPlace', {
    number: page.place.lessonNumber,
    total: page.place.lessons,
  });
  const caching = person ? 'private, no-store' : 'private, no-cache';
  return data(
    { page, locale, signedIn: person !== null, title: `${place} · Safe Steps` },
    { headers: { 'Cache-Control': caching } },
  );
}

export default function LessonPage() {
  const t = useTranslate();
  const { page, locale, signedIn } = useLoaderData<typeof loader>();
  const { lesson } = page;
  return (
    <Column>
      <LessonHeader {...page} locale={locale} />
      <article>
        <LessonText lesson={lesson} />
      </article>
      {lesson.sources.length > 0 && (
        <Section title={t('learning.sources')}>
          <SourceList sources={lesson.sources} />
        </Section>
      )}
      <Onward page={page} signedIn={signedIn} />
    </Column>
  );
}
