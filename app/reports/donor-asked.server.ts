import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { scopeOf } from '~/accounts/manager-scope.server.ts';
import { requireRole, type Viewer } from '~/accounts/viewer.server.ts';
import { isQuarter, type Quarter } from './quarter.ts';
import { viewsOf, type View } from './report-views.ts';

export interface DonorAsked {
  manager: Viewer;
  startsOn: Quarter;
  views: View[];
  /** The one that `?view=` names, or the first. */
  view: View;
}

/** Which quarter, and whose figures; a manager of nothing goes to the page that says so. */
export async function donorAsked(args: LoaderFunctionArgs): Promise<DonorAsked> {
  const manager = await requireRole(args, 'manager');
  const { startsOn = '' } = args.params;
  if (!isQuarter(startsOn)) throw new Response(null, { status: 404 });
  const views = viewsOf(await scopeOf(manager));
  const [first] = views;
  if (!first) throw redirect('/reports');
  const asked = new URL(args.request.url).searchParams.get('view');
  if (asked !== null && !views.some(({ id }) => id === asked)) throw new Response(null, { status: 404 });
  return { manager, startsOn, views, view: views.find(({ id }) => id === asked) ?? first };
}
