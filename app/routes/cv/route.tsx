import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import type { Cv, CvErrors } from '~/practice/cv.ts';
import { readCvFile } from '~/practice/cv-file.ts';
import { makeCv } from '~/practice/make-cv.server.ts';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { CvForm } from './cv-form.tsx';
import { LoadForm } from './load-form.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const locale = negotiateLocale(request, person?.locale);
  return { locale, title: `${translateIn(locale)('cv.title')} · Safe Steps` };
}

interface Shown {
  cv?: Cv;
  errors: CvErrors;
  loaded: boolean;
}

/** A CV that was kept, opened again; or one that could not be printed, with what is wrong. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const file = form.get('file');
  if (file instanceof File) {
    const cv = readCvFile(await file.text());
    const errors: CvErrors = cv ? {} : { file: { key: 'cv.fileOdd' } };
    return data<Shown>({ cv, errors, loaded: cv !== undefined }, { status: cv ? 200 : 400 });
  }
  const { cv, errors } = await makeCv(form);
  return data<Shown>({ cv, errors, loaded: false }, { status: Object.keys(errors).length > 0 ? 400 : 200 });
}

export default function CvPage() {
  const t = useTranslate();
  const { locale } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = Object.fromEntries(
    Object.entries(result?.errors ?? {}).map(([field, { key, values }]) => [field, t(key, values)]),
  );
  return (
    <Column>
      <Heading lead={t('cv.lead')}>{t('cv.title')}</Heading>
      <Notice tone="brand">{t('cv.leaveOut')}</Notice>
      <ErrorSummary title={t('common.fixTitle')} errors={errors} />
      {result?.loaded && (
        <Notice tone="good" role="status">
          {t('cv.loaded')}
        </Notice>
      )}
      <CvForm locale={result?.cv?.locale ?? locale} values={result?.cv?.values ?? {}} errors={errors} />
      <LoadForm error={errors.file} />
    </Column>
  );
}
