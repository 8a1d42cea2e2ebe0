import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { percentDone } from '~/jobs/job.ts';
import { findJob } from '~/jobs/job.server.ts';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { ProgressBar } from '~/ui/progress-bar.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

// Without a script, a page that waits asks again by itself.
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  ...(data?.job.state === 'waiting' || data?.job.state === 'running' ? [{ httpEquiv: 'refresh', content: '2' }] : []),
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const job = await findJob(person.id, params.job ?? '');
  if (!job || job.state === 'draft') throw new Response(null, { status: 404 });
  const t = translateIn(negotiateLocale(request, person.locale));
  return { title: `${t('jobs.title')} · Safe Steps`, job, percent: percentDone(job) };
}

export default function JobPage() {
  const t = useTranslate();
  const { job, percent } = useLoaderData<typeof loader>();
  const { outcome } = job;
  if (job.state === 'dead') {
    return (
      <Column>
        <Heading>{t('jobs.dead')}</Heading>
        <Notice tone="warn">{t('jobs.deadText', { id: job.id })}</Notice>
      </Column>
    );
  }
  if (job.state !== 'done') {
    return (
      <Column>
        <Heading lead={t('jobs.stay')}>{t('jobs.title')}</Heading>
        <ProgressBar done={job.done} total={job.total} label={progressWords()} />
        <p>
          <Link to={`/jobs/${job.id}`}>{t('jobs.refresh')}</Link>
        </p>
      </Column>
    );
  }
  return (
    <Column>
      <Heading>{t('jobs.done')}</Heading>
      {outcome && <p role="status">{t(outcome.words, outcome.values)}</p>}
      {outcome?.file && (
        <div className="space-y-2">
          <LinkButton to={`/jobs/${job.id}/file`} reloadDocument>
            {t('jobs.download')}
          </LinkButton>
          <p className="text-soft">{t('jobs.fileGone')}</p>
        </div>
      )}
      {outcome?.to && (
        <p>
          <Link to={outcome.to}>{t('jobs.goOn')}</Link>
        </p>
      )}
    </Column>
  );

  function progressWords(): string {
    if (job.state === 'waiting') return t('jobs.waiting');
    return percent === null ? t('jobs.begun') : t('jobs.running', { percent });
  }
}
