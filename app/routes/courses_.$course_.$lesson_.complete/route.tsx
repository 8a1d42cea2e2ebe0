import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { now } from '~/clock.server.ts';
import { lessonAsked, readyCourseAsked } from '~/learning/asked.server.ts';
import { stepAfter } from '~/learning/next-step.ts';
import { completeLesson } from '~/learning/progress.server.ts';
import { stepAddress } from '~/learning/step-address.ts';

export function loader({ params }: LoaderFunctionArgs) {
  const course = readyCourseAsked(params.course);
  return redirect(`/courses/${course.slug}/${lessonAsked(course, params.lesson)}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  const course = readyCourseAsked(params.course);
  const lesson = lessonAsked(course, params.lesson);
  const run = await completeLesson({ personId: person.id, course, lesson, then: completeIfEarned });
  return redirect(stepAddress(course.slug, stepAfter(course, run, lesson, now())));
}
