import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { courseAsked } from '~/learning/asked.server.ts';
import { completedRunAsked } from '~/learning/completed-run.server.ts';
import { skipSurvey } from '~/learning/survey.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/courses/${courseAsked(params.course).slug}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = courseAsked(params.course);
  await skipSurvey((await completedRunAsked(person.id, course)).id);
  return redirect(`/courses/${course.slug}`);
}
