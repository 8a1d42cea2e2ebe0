import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { readyCourseAsked } from '~/learning/asked.server.ts';
import { begin } from '~/learning/enrolment.server.ts';
import { firstAddress } from '~/learning/entry-asked.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/courses/${readyCourseAsked(params.course).slug}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = readyCourseAsked(params.course);
  const run = await begin({ personId: person.id, course: course.slug });
  return redirect(firstAddress(course, run));
}
