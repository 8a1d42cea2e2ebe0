import { readFileSync, writeFileSync } from 'node:fs';
import { originalHash } from '~/catalog/original-hash.server.ts';
import { readLibrary } from '~/catalog/library.server.ts';
import { translationBoard, withOriginals } from '~/catalog/translation-board.server.ts';

const HEADS = ['course', 'language', 'lessons', 'missing', 'draft', 'reviewed', 'stale', 'unstamped', 'questions'];

const library = readLibrary(process.cwd());
if (process.argv.includes('--stamp')) stamp();
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
  ]);
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [HEADS, ...rows]) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
  }
}

/** Writes into each translation that does not say so which original it was made from. */
function stamp() {
  const unstamped = library.courses.flatMap(withOriginals).filter(({ lesson }) => !lesson.head.value?.of);
  for (const { lesson, original } of unstamped) {
    const text = readFileSync(lesson.file, 'utf8');
    writeFileSync(lesson.file, text.replace(/^(translation: .*)$/m, `$1\nof: '${originalHash(original)}'`));
  }
  process.stdout.write(`${unstamped.length} lessons stamped\n`);
}
