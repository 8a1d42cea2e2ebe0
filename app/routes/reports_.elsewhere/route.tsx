import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { text } from '~/cohorts/sent-form.ts';
import { env } from '~/env.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { elsewhereAsked } from '~/reports/elsewhere.server.ts';
import { ownKeyDigits } from '~/reports/export-figures.server.ts';
import { installations } from '~/reports/installations.server.ts';
import { receiveFigures } from '~/reports/received-figures.server.ts';
import { sentText } from '~/reports/shared-file.ts';
import { LinkButton } from '~/ui/button.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { BringForm } from './bring-form.tsx';
import { Done } from './done.tsx';
import { Installations } from './installations.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const manager = await elsewhereAsked(args);
  const t = translateIn(negotiateLocale(args.request, manager.locale));
  const { searchParams } = new URL(args.request.url);
  return {
    title: `${t('elsewhere.title')} · Safe Steps`,
    installations: (await installations()).map(({ id, name, addedAt, figures }) => ({ id, name, addedAt, figures })),
    digits: await ownKeyDigits(),
    timeZone: env().TIME_ZONE,
    done: Object.fromEntries(searchParams) as Partial<Record<'added' | 'removed' | 'brought' | 'known', string>>,
  };
}

/** The same figures again change nothing; others of the same quarter ask first. */
export async function action(args: ActionFunctionArgs) {
  const manager = await elsewhereAsked(args);
  const form = await args.request.formData();
  const sent = await sentText(form);
  if (sent.problem) return data({ pasted: sent.text, problem: sent.problem }, { status: 400 });
  const received = await receiveFigures(manager.id, sent.text, text(form, 'replaces') || null);
  if ('problem' in received) return data({ pasted: sent.text, problem: received.problem }, { status: 400 });
  if ('differs' in received) return data({ pasted: sent.text, differs: received.differs }, { status: 409 });
  return redirect(`/reports/elsewhere?${received.isNew ? 'brought' : 'known'}=${received.quarter}`);
}

export type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
export type Failed = ReturnType<typeof useActionData<typeof action>>;

export default function Elsewhere() {
  const t = useTranslate();
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to="/reports" className="inline-flex min-h-12 items-center">
          {t('reports.title')}
        </Link>
      </p>
      <Heading lead={t('elsewhere.lead')}>{t('elsewhere.title')}</Heading>
      {!failed && <Done loaded={loaded} />}
      <Installations loaded={loaded} />
      {loaded.installations.length > 0 && (
        <Section title={t('elsewhere.bring')} id="bring">
          <BringForm failed={failed} timeZone={loaded.timeZone} />
        </Section>
      )}
      <p>
        <LinkButton variant="secondary" to="/reports/elsewhere/new">
          {t('elsewhere.add')}
        </LinkButton>
      </p>
      <Section title={t('elsewhere.ourKey')}>
        <p className="max-w-prose">{t('elsewhere.ourKeyLead')}</p>
        <p className="font-mono text-xl break-words">{loaded.digits}</p>
      </Section>
    </Column>
  );
}
