import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { courseAsked } from '~/learning/asked.server.ts';
import { completedRunAsked } from '~/learning/completed-run.server.ts';
import { declineFollowUps } from '~/learning/follow-up-consent.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/courses/${courseAsked(params.course).slug}/follow-up`);
}

/** A no, or a yes taken back: nothing more is asked of this course. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = courseAsked(params.course);
  await declineFollowUps((await completedRunAsked(person.id, course)).id);
  return redirect(`/courses/${course.slug}`);
}
