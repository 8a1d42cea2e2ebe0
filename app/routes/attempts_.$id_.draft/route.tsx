import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { attemptAsked } from '~/learning/asked.server.ts';
import { saveDraft } from '~/learning/attempt.server.ts';
import { HandingIn } from '~/learning/handing-in.tsx';
import { readResponses } from '~/learning/marking.ts';
import { versionTaken } from '~/learning/quiz-version.server.ts';
import { Column } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta = () => [{ title: 'Safe Steps' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const { attempt, course } = await attemptAsked(person.id, params.id);
  return { id: attempt.id, course: course.slug };
}

/** Where on the page the button stood, so that it is come back to. */
const place = z
  .string()
  .regex(/^(q\.[a-z0-9-]{1,80}|top|end)$/)
  .catch('top');

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const { attempt, quizNow } = await attemptAsked(person.id, params.id);
  const form = await request.formData();
  const bundle = await versionTaken(attempt.versionHash, quizNow);
  const handed = await saveDraft(attempt, readResponses(bundle, attempt.questions, form));
  if (handed !== 'accepted') return data({ handed }, { status: 409 });
  return redirect(`/attempts/${attempt.id}#${place.parse(form.get('place'))}`);
}

export default function DraftPage() {
  const { id, course } = useLoaderData<typeof loader>();
  return (
    <Column>
      <HandingIn id={id} course={course} handed={useActionData<typeof action>()?.handed} />
    </Column>
  );
}
