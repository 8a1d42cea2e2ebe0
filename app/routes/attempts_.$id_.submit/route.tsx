import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { attemptAsked } from '~/learning/asked.server.ts';
import { handIn } from '~/learning/attempt.server.ts';
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

/** Without one that can be read, the answers still count; only a repetition is not known as such. */
const submissionIdField = z.uuid().catch(() => randomUUID());

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const { attempt, course, quizNow } = await attemptAsked(person.id, params.id);
  const form = await request.formData();
  const bundle = await versionTaken(attempt.versionHash, quizNow);
  const handed = await handIn({
    attempt,
    course,
    bundle,
    submissionId: submissionIdField.parse(form.get('submissionId')),
    responses: readResponses(bundle, attempt.questions, form),
    confirmed: form.get('confirmed') === 'yes',
    then: completeIfEarned,
  });
  if (handed === 'accepted') return redirect(`/attempts/${attempt.id}`);
  if (handed === 'unfinished') return redirect(`/attempts/${attempt.id}?look=again`);
  return data({ handed }, { status: 409 });
}

export default function SubmitPage() {
  const { id, course } = useLoaderData<typeof loader>();
  return (
    <Column>
      <HandingIn id={id} course={course} handed={useActionData<typeof action>()?.handed} />
    </Column>
  );
}
