import { readLibrary } from '~/catalog/library.server.ts';
import { stampTranslations } from '~/catalog/stamp.server.ts';
import { translationBoard } from '~/catalog/translation-board.server.ts';

const HEADS = [
  'course',
  'language',
  'lessons',
  'missing',
  'draft',
  'reviewed',
  'stale',
  'unstamped',
  'questions',
  'narration',
];

const library = readLibrary(process.cwd());
if (process.argv.includes('--stamp'))
  process.stdout.write(`${stampTranslations(process.cwd(), library)} lessons stamped\n`);
else print();

/** What is there, missing, stale or unreviewed, a line for each course and language. */
function print() {
  const rows = translationBoard(library).map((row) => [
    row.course,
    row.locale,
    `${row.lessons}`,
    `${row.missing}`,
    `${row.drafts}`,
    `${row.reviewed}`,
    `${row.stale}`,
    `${row.unstamped}`,
    row.questionsMissing === 0 ? `${row.questions}` : `${row.questions}, ${row.questionsMissing} missing`,
    narration(row.unnarrated),
  ]);
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [HEADS, ...rows]) {
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}

function narration(missing: string[] | null): string {
  if (missing === null) return '-';
  return missing.length === 0 ? 'all' : `missing: ${missing.join(', ')}`;
}
