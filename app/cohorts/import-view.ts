import type { MessageKey, Translate } from '~/i18n/messages.ts';
import type { RowProblem } from './import-open-row.ts';
import { SOMEBODY_ELSE, type Candidate, type Fillable, type Judged } from './import-verdict.ts';
import { choicesOf } from './import-words.ts';

export const SHOWS = ['all', 'faults', 'asks', 'new', 'members'] as const;
export type Show = (typeof SHOWS)[number];

const FITS: Record<Show, (judged: Judged) => boolean> = {
  all: () => true,
  faults: ({ verdict }) => verdict.kind === 'fault',
  // Those decided stay, so that an answer can be taken back.
  asks: ({ candidates }) => candidates.length > 0,
  new: ({ verdict }) => verdict.kind === 'add',
  members: ({ verdict }) => ['join', 'fill', 'same'].includes(verdict.kind),
};
const ROWS_A_PAGE = 50;
/** Each has several answers, and a form holds so many fields. */
const ASKS_A_PAGE = 20;

export interface View {
  show: Show;
  /** From 1. */
  page: number;
}

export function readView(search: URLSearchParams): View {
  const show = SHOWS.find((known) => known === search.get('show')) ?? 'all';
  return { show, page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1) };
}

export function viewSearch({ show, page }: View): string {
  return `?${new URLSearchParams({ show, ...(page > 1 && { page: String(page) }) }).toString()}`;
}

/** The rows of one page, and how many pages there are. */
export function inView(judged: Judged[], { show, page }: View): { rows: Judged[]; page: number; pages: number } {
  const fitting = judged.filter(FITS[show]);
  const size = show === 'asks' ? ASKS_A_PAGE : ROWS_A_PAGE;
  const pages = Math.max(1, Math.ceil(fitting.length / size));
  const here = Math.min(page, pages);
  return { rows: fitting.slice((here - 1) * size, here * size), page: here, pages };
}

export function countShown(judged: Judged[]): Record<Show, number> {
  return Object.fromEntries(SHOWS.map((show) => [show, judged.filter(FITS[show]).length])) as Record<Show, number>;
}

export interface Answer {
  value: string;
  label: string;
}

/** Who a row may be about, as answers to choose from. */
export function answersTo(candidates: Candidate[], t: Translate): Answer[] {
  return [
    ...candidates.map((candidate) => ({ value: candidate.key, label: candidateWords(candidate, t) })),
    { value: SOMEBODY_ELSE, label: t('importing.askOther') },
  ];
}

export function expectedWords({ expected, column, row }: RowProblem, t: Translate): string {
  return t(expected, { ...choicesOf(column, t), ...(row !== undefined && { row }) });
}

const FIELD_WORDS: Record<Fillable, MessageKey> = {
  certificateName: 'importing.fieldName',
  certificateLatin: 'importing.fieldLatin',
  country: 'accounts.country',
  region: 'accounts.region',
  sector: 'accounts.sector',
  organisation: 'accounts.organisation',
  sex: 'accounts.sex',
  birthYear: 'accounts.birthYear',
};

export function fieldWords(fields: string[], t: Translate): string {
  return fields.map((field) => t(FIELD_WORDS[field as Fillable]).toLowerCase()).join(', ');
}

function candidateWords(candidate: Candidate, t: Translate): string {
  if ('row' in candidate) {
    return named(t('importing.askRow', { row: candidate.row.row }), candidate.row.details.certificateName);
  }
  const { here, username, certificateName } = candidate.person;
  return named(t(here ? 'importing.askMember' : 'importing.askKnown', { username }), certificateName);
}

function named(words: string, name: string | null): string {
  return name ? `${words} (${name})` : words;
}
