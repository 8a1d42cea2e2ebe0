import type { MessageKey } from '~/i18n/messages.ts';
import type { OpenedFigure } from '~/reports/opened-figure.server.ts';

const ABOUT: Record<string, MessageKey> = {
  late: 'reports.aboutLate',
  earlier: 'reports.aboutEarlier',
  partial: 'reports.aboutPartial',
  correction: 'reports.aboutCorrection',
  rate: 'reports.aboutRate',
  part: 'reports.aboutPart',
  of: 'reports.aboutOf',
};

/** What is to be said of this figure besides the definition. */
export function aboutFigure({ row, cell, quarter }: OpenedFigure): MessageKey[] {
  const key = ABOUT[row.kind];
  return [
    ...(key ? [key] : []),
    ...(cell.kind === 'hidden' ? (['reports.aboutHidden'] as const) : []),
    ...(cell.kind === 'none' ? (['reports.aboutNone'] as const) : []),
    ...(quarter === null && cell.kind !== 'none' ? (['reports.aboutYear'] as const) : []),
    ...(quarter?.state === 'closed' ? (['reports.aboutClosed'] as const) : []),
  ];
}
