import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireRole } from '~/accounts/viewer.server.ts';
import { recordAttemptsExport } from '~/reports/attempt-batches.server.ts';
import { attemptsTable } from '~/reports/attempts-table.server.ts';
import { download } from '~/reports/download.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const manager = await requireRole({ request, context }, 'manager');
  await recordAttemptsExport(manager.id, 'csv');
  return download(attemptsTable(), { name: 'attempts', format: 'csv', signal: request.signal });
}
