import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { NoteForm } from '~/cohorts/note-form.tsx';
import { addNote } from '~/cohorts/note.server.ts';
import { findOwnMember } from '~/cohorts/own-member.server.ts';
import { pageId, text } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The form alone: where a note that needs another look comes back. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const { cohort = '', person = '' } = params;
  const member = await findOwnMember(trainer, { cohortId: cohort, personId: person });
  if (!member) throw new Response(null, { status: 404 });
  const t = translateIn(negotiateLocale(request, trainer.locale));
  return {
    title: `${t('learner.note')} · Safe Steps`,
    page: `/teach/${cohort}/learners/${person}`,
    username: member.person.username,
    id: randomUUID(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const { cohort = '', person = '' } = params;
  const form = await request.formData();
  const draft = { id: pageId(form), text: text(form, 'text') };
  const answer = await addNote(trainer, { ...draft, cohortId: cohort, personId: person });
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.problem) return data({ ...draft, problem: answer.problem }, { status: 400 });
  return redirect(`/teach/${cohort}/learners/${person}#notes`);
}

export default function NotePage() {
  const t = useTranslate();
  const { page, username, id } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const error = result && t(result.problem);
  return (
    <Column>
      <p>
        <Link to={`${page}#notes`}>{t('learner.back', { username })}</Link>
      </p>
      <Heading over={username}>{t('learner.note')}</Heading>
      <ErrorSummary title={t('common.fixTitle')} errors={{ text: error }} />
      <NoteForm action={`${page}/notes`} id={result?.id ?? id} text={result?.text} error={error} />
    </Column>
  );
}
