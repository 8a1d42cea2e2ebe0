import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { text } from '~/cohorts/sent-form.ts';
import { works } from '~/cohorts/slip.ts';
import { listSlips } from '~/cohorts/slip-list.server.ts';
import { voidSlips } from '~/cohorts/slip-work.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** With `?slip=` one of them, otherwise all that work. */
export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const asked = new URL(args.request.url).searchParams.get('slip');
  const working = (await listSlips(cohort.id)).filter(({ state }) => works(state));
  const one = working.find(({ id }) => id === asked);
  if (asked !== null && !one) throw redirect(`/teach/${cohort.id}/slips?voided=0`);
  return {
    title: `${translateIn(negotiateLocale(args.request, trainer.locale))('slips.voidTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    one: one && { id: one.id, number: one.number, username: one.username },
    count: working.length,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const form = await args.request.formData();
  const which = text(form, 'which');
  if (which === '') return redirect(`/teach/${cohort.id}/slips`);
  const count = await voidSlips(trainer, cohort.id, which === 'all' ? undefined : which);
  return redirect(`/teach/${cohort.id}/slips?voided=${count}`);
}

export default function VoidSlips() {
  const t = useTranslate();
  const { cohort, one, count } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}/slips`}>{t('slips.title')}</Link>
      </p>
      <Heading over={cohort.label}>{t('slips.voidTitle')}</Heading>
      <Form method="post" className="space-y-6">
        <input type="hidden" name="which" value={one?.id ?? 'all'} />
        <p>{one ? t('slips.voidOneAsk', one) : t('slips.voidAllAsk', { count })}</p>
        {count > 0 && <Button variant="danger">{t('slips.voidSubmit')}</Button>}
      </Form>
    </Column>
  );
}
