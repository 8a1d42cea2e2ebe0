import { randomUUID } from 'node:crypto';
import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { readSlipCode } from '~/cohorts/slip-code.ts';
import { SlipDoor } from '~/cohorts/slip-door.tsx';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn } from '~/i18n/translate.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Where the square on a slip leads. Nothing is looked up here: previews open links, and must learn and spend nothing. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const code = readSlipCode(params.code ?? '');
  if (!code) throw redirect('/slip');
  const viewer = await currentPerson({ request, context });
  const t = translateIn(negotiateLocale(request, viewer?.locale));
  return { title: `${t('slips.enterTitle')} · Safe Steps`, username: viewer?.username, code, formId: randomUUID() };
}

export default function SlipAsScanned() {
  return <SlipDoor {...useLoaderData<typeof loader>()} />;
}
