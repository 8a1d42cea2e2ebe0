import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { elsewhereAsked } from '~/reports/elsewhere.server.ts';
import { installations, removeInstallation } from '~/reports/installations.server.ts';
import { quarterWords } from '~/reports/quarter-words.ts';
import { Button } from '~/ui/button.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const manager = await elsewhereAsked(args);
  const found = (await installations()).find(({ id }) => id === args.params.installation);
  if (!found) throw new Response(null, { status: 404 });
  const t = translateIn(negotiateLocale(args.request, manager.locale));
  const { name, figures } = found;
  return { title: `${t('elsewhere.remove')} · Safe Steps`, name, quarters: figures.map(({ startsOn }) => startsOn) };
}

/** Sent again, it is gone already. */
export async function action(args: ActionFunctionArgs) {
  const manager = await elsewhereAsked(args);
  await removeInstallation(manager.id, args.params.installation ?? '');
  return redirect('/reports/elsewhere?removed');
}

export default function RemoveInstallation() {
  const t = useTranslate();
  const locale = useLocale();
  const { name, quarters } = useLoaderData<typeof loader>();
  return (
    <Column>
      <p>
        <Link to="/reports/elsewhere" className="inline-flex min-h-12 items-center">
          {t('elsewhere.back')}
        </Link>
      </p>
      <Heading>{t('elsewhere.removeTitle', { name })}</Heading>
      <p className="max-w-prose">{t('elsewhere.removeText')}</p>
      {quarters.length > 0 && (
        <ul className="list-disc pl-6">
          {quarters.map((quarter) => (
            <li key={quarter}>{quarterWords(quarter, locale)}</li>
          ))}
        </ul>
      )}
      <Form method="post">
        <Button variant="danger">{t('elsewhere.removeSubmit')}</Button>
      </Form>
    </Column>
  );
}
