import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadFigures } from '~/reports/figures-download.server.ts';

export function loader(args: LoaderFunctionArgs) {
  return downloadFigures(args, 'csv');
}
