import { drawRuledLists } from '~/print/ruled-list.server.ts';

export interface SheetFacts {
  /** The meeting's title and day, and the cohort's label: nothing that says why people meet. */
  title: string;
  lines: string[];
  heads: { person: string; name: string; signature: string };
  usernames: string[];
  lang: string;
  createdAt: Date;
}

/** For those who came unannounced. */
const EMPTY_ROWS = 5;

/** An A4 list to sign, black on white; people write their own names. */
export function drawSignInSheet({ title, lines, heads, usernames, lang, createdAt }: SheetFacts): Promise<Buffer> {
  const columns = [
    { head: '', width: 32 },
    { head: heads.person, width: 128 },
    { head: heads.name, width: 180 },
    { head: heads.signature, width: 159 },
  ];
  const rows = [...usernames, ...Array<string>(EMPTY_ROWS).fill('')].map((username, index) => [
    String(index + 1),
    username,
  ]);
  return drawRuledLists({ title, author: 'Safe Steps', lang, createdAt }, [{ title, lines, columns, rows }]);
}
