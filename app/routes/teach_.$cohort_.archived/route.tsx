import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { setArchived } from '~/cohorts/settings.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const archived = cohort.archivedAt !== null;
  const t = translateIn(negotiateLocale(args.request, trainer.locale));
  const title = t(archived ? 'settings.reopenTitle' : 'settings.archiveTitle');
  return { title: `${title} · Safe Steps`, id: cohort.id, label: cohort.label, archived };
}

/** `archived` says what shall be, so that a form that comes twice changes nothing more. */
export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const wanted = (await args.request.formData()).get('archived');
  if (wanted !== 'yes' && wanted !== 'no') return redirect(`/teach/${cohort.id}/archived`);
  await setArchived(trainer, cohort.id, wanted === 'yes');
  return redirect(wanted === 'yes' ? '/teach' : `/teach/${cohort.id}`);
}

export default function Archived() {
  const t = useTranslate();
  const { id, label, archived } = useLoaderData<typeof loader>();
  const verb = archived ? 'reopen' : 'archive';
  return (
    <Column>
      <p>
        <Link to={`/teach/${id}/settings`}>{t('settings.title')}</Link>
      </p>
      <Heading over={label}>{t(`settings.${verb}Title`)}</Heading>
      <Form method="post" className="space-y-6">
        <input type="hidden" name="archived" value={archived ? 'no' : 'yes'} />
        <p>{t(`settings.${verb}Ask`, { label })}</p>
        <Button>{t(`settings.${verb}Submit`)}</Button>
      </Form>
    </Column>
  );
}
