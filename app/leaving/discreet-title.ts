import type { MessageKey, Translate } from '~/i18n/messages.ts';

/** What the page calls itself says nothing that another's eye should not see. */
const OWN = 'own';

/** Learners' and visitors' pages, by address: what a tab calls them. The first that fits counts. */
const TITLES: [RegExp, MessageKey | typeof OWN][] = [
  [/^\/$/, 'safety.titleHome'],
  [/^\/courses$/, 'common.courses'],
  [/^\/courses\/[^/]+$/, 'safety.titleCourse'],
  [/^\/courses\/[^/]+\/quizzes\/|^\/attempts\//, 'safety.titleTest'],
  [/^\/courses\/[^/]+\/practice\/|^\/courses\/[^/]+\/(offer|plan|share)$/, 'safety.titleExercise'],
  [/^\/courses\/[^/]+\/[^/]+$/, OWN],
  [/^\/(learn|cv|account|sign-in|sign-up|recover|notes)(\/|$)/, OWN],
  [/^\/(certificates|verify)(\/|$)/, 'safety.titleDocuments'],
  [/^\/(join|slip)(\/|$)/, 'common.signIn'],
  [/^\/help(\/|$)/, 'common.help'],
  [/^\/safety(\/|$)/, 'safety.titleDevice'],
  [/^\/glossary$/, 'safety.titleWords'],
];

/**
 * A title for tabs, history and the list of open windows: it says what kind of page this is, which place it has or
 * what can be done here, and never what it is about or whose it is. What is not listed is a page.
 */
export function discreetTitle(path: string, own: string | undefined, t: Translate): string {
  const kind = TITLES.find(([pattern]) => pattern.test(path))?.[1];
  const name = own?.replace(/ · Safe Steps$/, '');
  if (kind === OWN) return name ?? t('safety.titlePage');
  return t(kind ?? 'safety.titlePage');
}
