import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { personalHeaders, tooMany } from '~/accounts/answer.ts';
import { lacksPassphrase } from '~/accounts/first-passphrase.server.ts';
import { withReturn } from '~/accounts/safe-redirect.ts';
import { beginSession, currentPerson } from '~/accounts/viewer.server.ts';
import { SlipDoor, type SlipDoorProps } from '~/cohorts/slip-door.tsx';
import { enterBySlip } from '~/cohorts/slip-entry.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn } from '~/i18n/translate.tsx';

const pin = z.string().optional().catch(undefined);
const Fields = z.object({
  formId: z.uuid().catch(() => randomUUID()),
  code: z.string().catch(''),
  pin,
  pinAgain: pin,
});

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await currentPerson({ request, context });
  const t = translateIn(negotiateLocale(request, viewer?.locale));
  return {
    title: `${t('slips.enterTitle')} · Safe Steps`,
    username: viewer?.username,
    goOn: viewer && (await lacksPassphrase(viewer.id)) ? '/slip/passphrase' : '/learn',
    formId: randomUUID(),
  };
}

/** The only place where a slip is spent. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = Fields.parse(Object.fromEntries(await request.formData()));
  const kept = { formId: form.formId, code: form.code.slice(0, 100) };
  const entry = await enterBySlip(form, context.ip);
  const nothing: SlipDoorProps['answer'] = {};
  if ('refused' in entry) {
    return tooMany(entry, { kept, ...nothing, pin: form.pin === undefined ? undefined : askAgain(form) });
  }
  if ('unusable' in entry) {
    return data({ kept, ...nothing, unusable: entry.unusable }, { status: entry.unusable === 'unknown' ? 400 : 410 });
  }
  if ('ask' in entry) return data({ kept, ...nothing, pin: entry }, { status: entry.problem ? 400 : 200 });
  await beginSession({ request, context }, entry.personId, 'code');
  if (entry.lacksPassphrase) return redirect(entry.opensAgain ? '/slip/passphrase?later' : '/slip/passphrase');
  return redirect(entry.notice ? withReturn('/account/notice', '/learn') : '/learn');
}

function askAgain({ pinAgain }: { pinAgain?: string }) {
  return { ask: pinAgain === undefined ? ('pin' as const) : ('choosePin' as const) };
}

export default function Slip() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SlipDoor {...loaded} {...answer?.kept} typed answer={answer} />;
}
