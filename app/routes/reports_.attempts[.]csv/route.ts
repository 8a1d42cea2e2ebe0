import type { LoaderFunctionArgs } from '@remix-run/node';
import { scopeOf } from '~/accounts/manager-scope.server.ts';
import { requireRecent } from '~/accounts/recent.server.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { recordAttemptsExport } from '~/reports/attempt-batches.server.ts';
import { attemptsTable } from '~/reports/attempts-table.server.ts';
import { download } from '~/reports/download.server.ts';

/** Every answer of the programme: for whoever may see the whole of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const manager = await requireRole({ request, context }, 'manager');
  if ((await scopeOf(manager)) !== 'whole') throw new Response(null, { status: 404 });
  await requireRecent({ request, context });
  await recordAttemptsExport(manager.id, 'csv');
  return download(attemptsTable(), { name: 'attempts', format: 'csv', signal: request.signal });
}
