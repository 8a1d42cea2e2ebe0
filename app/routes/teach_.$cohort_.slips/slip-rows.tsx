import { Form, Link } from '@remix-run/react';
import { works } from '~/cohorts/slip.ts';
import type { SlipLine } from '~/cohorts/slip-list.server.ts';
import { formatDayAndTime } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Section } from '~/ui/page.tsx';

interface Props {
  cohort: { id: string; timeZone: string };
  slips: SlipLine[];
  /** The voided ones too. */
  all: boolean;
}

/** Each slip on a line where there is room, to be marked on a phone while papers go from hand to hand. */
export function SlipRows({ cohort, slips, all }: Props) {
  const t = useTranslate();
  const address = `/teach/${cohort.id}/slips`;
  const voided = slips.filter(({ state }) => state === 'voided').length;
  const shown = all ? slips : slips.filter(({ state }) => state !== 'voided');
  return (
    <Section title={t('slips.listTitle')}>
      <Form method="post" action={`${address}/handed-over`} className="space-y-4">
        <ul className="rounded-xl border border-line bg-surface">
          {shown.map((slip) => (
            <li
              key={slip.id}
              className="flex flex-wrap items-center gap-x-6 border-line px-4 py-2 not-first:border-t sm:flex-nowrap"
            >
              <SlipRow slip={slip} cohort={cohort} />
            </li>
          ))}
        </ul>
        {shown.some(({ state }) => state === 'waiting') && <Button variant="secondary">{t('slips.handOver')}</Button>}
      </Form>
      {slips.some(({ state }) => works(state)) && (
        <p>
          <Link to={`${address}/void`}>{t('slips.voidAll')}</Link>
        </p>
      )}
      {voided > 0 && (
        <p>
          <Link to={all ? address : `${address}?all`}>
            {all ? t('slips.hideVoided') : t('slips.showVoided', { count: voided })}
          </Link>
        </p>
      )}
    </Section>
  );
}

function SlipRow({ slip, cohort }: { slip: SlipLine; cohort: Props['cohort'] }) {
  const t = useTranslate();
  const locale = useLocale();
  const { id, number, username, state, reusable, expiresAt } = slip;
  const name = t('slips.choose', { number, username });
  const until = formatDayAndTime(new Date(expiresAt), locale, cohort.timeZone);
  const words = t(`slips.${state}`);
  return (
    <>
      {state === 'waiting' ? (
        <label className="flex min-h-11 w-full cursor-pointer items-center gap-3 font-semibold sm:w-2/5">
          <input type="checkbox" name="slip" value={id} className="size-5 shrink-0 accent-brand" />
          <span className="break-all">{name}</span>
        </label>
      ) : (
        <p className="flex min-h-11 w-full items-center pl-8 font-semibold break-all sm:w-2/5">{name}</p>
      )}
      <div className="grow pl-8 sm:pl-0">
        <p>{reusable && state !== 'inUse' ? `${words}, ${t('slips.reusable')}` : words}</p>
        {works(state) && <p className="text-soft">{t('slips.until', { until })}</p>}
      </div>
      {works(state) && (
        <Link
          to={`/teach/${cohort.id}/slips/void?slip=${id}`}
          aria-label={t('slips.voidOne', { number, username })}
          className="inline-flex min-h-11 items-center max-sm:pl-8"
        >
          {t('slips.void')}
        </Link>
      )}
    </>
  );
}
