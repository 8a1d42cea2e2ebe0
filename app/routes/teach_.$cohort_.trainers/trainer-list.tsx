import { Form } from '@remix-run/react';
import type { CohortTrainerView } from '~/cohorts/trainer.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';

interface Props {
  cohortId: string;
  trainers: CohortTrainerView[];
  mayChoose: boolean;
}

export function TrainerList({ cohortId, trainers, mayChoose }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const forGood = trainers.filter(({ until }) => until === null);
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {trainers.map(({ personId, username, until }) => {
        const isLast = until === null && forGood.length === 1;
        return (
          <li key={personId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-3">
            <span>
              <span className="font-semibold">{username}</span>{' '}
              <span className="text-soft">
                {until
                  ? t('morning.trainerUntil', { day: formatDay(new Date(until), locale) })
                  : t('morning.trainerForGood')}
                {isLast && ` · ${t('morning.trainerLast')}`}
              </span>
            </span>
            {mayChoose && !isLast && (
              <Form method="post" action={`/teach/${cohortId}/trainers/${personId}/removed`}>
                <Button variant="quiet" aria-label={t('morning.trainerRemoveOf', { username })}>
                  {t('morning.trainerRemove')}
                </Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
