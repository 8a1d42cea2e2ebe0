import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { readyCourseAsked } from '~/learning/asked.server.ts';
import { entryAsked } from '~/learning/entry-asked.server.ts';
import { skipEntry } from '~/learning/outcome-entry.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/courses/${readyCourseAsked(params.course).slug}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const { asks, enrolmentId, onward } = await entryAsked(person.id, readyCourseAsked(params.course));
  if (asks && enrolmentId) await skipEntry(enrolmentId);
  return redirect(onward);
}
