import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

/** A short address, to be said aloud or written on a board. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/courses/smart-navigator/practice/poster${new URL(request.url).search}`);
}
