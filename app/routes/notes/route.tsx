import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { comeBack } from '~/accounts/leave.server.ts';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';

/** Nothing around it says whose page this is. */
export const handle = { bare: true };

export const headers = () => ({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  return { title: translateIn(negotiateLocale(request, person?.locale))('safety.notesTitle') };
}

export function action(args: ActionFunctionArgs) {
  comeBack(args);
  return redirect('/', { headers: { 'Cache-Control': 'private, no-store' } });
}

/** The same page as the script draws (app/enhance/notes-page.ts); what is typed here is kept nowhere. */
export default function Notes() {
  const t = useTranslate();
  return (
    <div className="mx-auto max-w-3xl p-4">
      <h1 className="text-2xl">{t('safety.notesTitle')}</h1>
      <textarea
        aria-label={t('safety.notesTitle')}
        autoComplete="off"
        rows={12}
        className="my-4 block w-full rounded-lg border-2 border-edge bg-surface p-3"
      />
      <Form method="post">
        <button type="submit" className="min-h-12 cursor-pointer text-soft underline">
          {t('safety.notesClose')}
        </button>
      </Form>
    </div>
  );
}
