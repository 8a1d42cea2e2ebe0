import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { text } from '~/cohorts/sent-form.ts';
import { addTrainer, listTrainers, mayChooseTrainers } from '~/cohorts/trainer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { TrainerForm } from './trainer-form.tsx';
import { TrainerList } from './trainer-list.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const t = translateIn(negotiateLocale(args.request, trainer.locale));
  return {
    title: `${t('morning.trainersTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    trainers: await listTrainers(cohort.id),
    mayChoose: await mayChooseTrainers(trainer, cohort.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const typed = { username: text(form, 'username').trim(), until: text(form, 'until').trim() };
  const errors = await addTrainer(trainer, cohort.id, typed);
  if (!errors) throw new Response(null, { status: 404 });
  if (Object.keys(errors).length > 0) return data({ typed, errors }, { status: 400 });
  return redirect(`/teach/${cohort.id}/trainers`);
}

export default function TrainersPage() {
  const t = useTranslate();
  const { cohort, trainers, mayChoose } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('morning.trainersLead')}>
        {t('morning.trainersTitle')}
      </Heading>
      <TrainerList cohortId={cohort.id} trainers={trainers} mayChoose={mayChoose} />
      {mayChoose ? (
        <Section title={t('morning.trainerAdd')}>
          <TrainerForm typed={result?.typed} errors={result?.errors ?? {}} />
        </Section>
      ) : (
        <Notice>{t('morning.trainerOnly')}</Notice>
      )}
    </Column>
  );
}
