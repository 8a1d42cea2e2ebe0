import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import { readHolder, readLanguages, typedValues } from '~/certificates/certificate-form.ts';
import { ConfirmName } from '~/certificates/confirm-name.tsx';
import { rememberedHolder } from '~/certificates/holder.server.ts';
import { issue, type Issued } from '~/certificates/issue.server.ts';
import { awaitingName, ownCertificates, readyToIssue } from '~/certificates/own.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { unprintable } from '~/print/fonts.server.ts';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { CertificateCard } from './certificate-card.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const locale = negotiateLocale(request, person.locale);
  const waiting = (await awaitingName(person.id)).flatMap(({ enrolmentId, course: slug }) => {
    const course = findCourse(slug);
    return course ? [{ enrolmentId, courseTitle: courseText(course, locale).title, languages: course.languages }] : [];
  });
  const asked = new URL(request.url).searchParams.get('for');
  const chosen = waiting.find(({ enrolmentId }) => enrolmentId === asked) ?? waiting[0];
  return {
    title: `${translateIn(locale)('certificates.title')} · Safe Steps`,
    certificates: await ownCertificates(person.id),
    toConfirm: chosen && { ...chosen, clientId: randomUUID(), holder: await rememberedHolder(person.id) },
    others: waiting.filter((each) => each !== chosen),
  };
}

const ids = z.object({ enrolmentId: z.string().catch(''), clientId: z.uuid().catch(() => randomUUID()) });

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const form = await request.formData();
  const { enrolmentId, clientId } = ids.parse(Object.fromEntries(form));
  const ready = await readyToIssue(person.id, enrolmentId);
  if (!('course' in ready)) return answer(ready);
  const values = typedValues(form);
  const holder = readHolder(values, unprintable);
  const languages = readLanguages(values, findCourse(ready.course)?.languages ?? []);
  if (holder.errors || languages.errors) {
    return data({ enrolmentId, values, errors: { ...holder.errors, ...languages.errors } }, { status: 400 });
  }
  const { locale, secondLocale } = languages;
  return answer(await issue({ personId: person.id, enrolmentId, clientId, ...holder.holder, locale, secondLocale }));
}

function answer(issued: Issued) {
  if ('certificateId' in issued) return redirect(`/certificates/${issued.certificateId}?issued`);
  throw new Response(null, { status: issued.refused === 'missing' ? 404 : 403 });
}

export default function Certificates() {
  const t = useTranslate();
  const { certificates, toConfirm, others } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const failed = result?.enrolmentId === toConfirm?.enrolmentId ? result : undefined;
  return (
    <Column>
      <Heading>{t('certificates.title')}</Heading>
      {toConfirm && <ConfirmName toConfirm={toConfirm} failed={failed} />}
      {others.length > 0 && (
        <Section title={t('certificates.otherAwaiting')}>
          <ul className="space-y-2">
            {others.map(({ enrolmentId, courseTitle }) => (
              <li key={enrolmentId}>
                <Link to={`/certificates?for=${enrolmentId}`} className="inline-flex min-h-12 items-center">
                  {t('certificates.confirmOther', { course: courseTitle })}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {certificates.map((certificate) => (
        <CertificateCard key={certificate.id} certificate={certificate} />
      ))}
      {certificates.length === 0 && !toConfirm && (
        <>
          <p className="max-w-prose">{t('certificates.none')}</p>
          <p>
            <Link to="/learn" className="inline-flex min-h-12 items-center">
              {t('certificates.toLearning')}
            </Link>
          </p>
        </>
      )}
    </Column>
  );
}
