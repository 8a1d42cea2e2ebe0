import { beforeAll, describe, expect, test } from 'vitest';
import { compile, FIRST_LINE } from './compiled-lesson.test-support.ts';
import { splitLesson } from './front-matter.ts';

// The first lesson waits for the compiler to load.
beforeAll(() => compile('x'), 60_000);

describe('what would run is refused', () => {
  test.each([
    ['import', 'import x from "node:fs"', ':1: a line that begins with “import” is code'],
    ['export', 'export const x = 1', ':1: a line that begins with “export” is code'],
    ['an expression on its own line', '{process.version}', ':1: {process.version} is code'],
    ['an expression in a sentence', 'Version {process.version} here', ':9: {process.version} is code'],
    ['a comment', '{/* nothing */}', ':1: {/* nothing */} is code'],
    ['a script', '<script>alert(1)</script>', ':1: <script> does not exist in lessons'],
    ['HTML', '<b>bold</b>', ':1: <b> does not exist in lessons'],
    ['a fragment', '<>text</>', ':1: <> does not exist in lessons'],
    ['a member', '<Term.x>text</Term.x>', ':1: <Term.x> does not exist in lessons'],
    ['a handler', '<KeyPoint onClick={alert}>\n\nx\n\n</KeyPoint>', ':11: onClick of <KeyPoint> holds code'],
    [
      'a handler as text',
      '<KeyPoint onClick="alert(1)">\n\nx\n\n</KeyPoint>',
      ':1: <KeyPoint> has no attribute onClick',
    ],
    ['raw HTML by attribute', '<KeyPoint dangerouslySetInnerHTML={{ __html: "x" }} />', 'holds code'],
    [
      'spread attributes',
      '<KeyPoint {...globalThis}>\n\nx\n\n</KeyPoint>',
      'among the attributes of <KeyPoint> is code',
    ],
    ['an attribute without a value', '<Term id>referral</Term>', ':7: id of <Term> has no value'],
    ['a javascript: link', '[x](javascript:alert(1))', ':1: a link to “javascript:alert(1)”'],
    ['one written with entities', '[x](java&#115;cript:alert)', ':1: a link to “javascript:alert”'],
    ['one among definitions', '[x][y]\n\n[y]: data:text/html,x', ':1: a link to “data:text/html,x”'],
    ['a link without https', 'See www.example.org', 'a link to “http://www.example.org”'],
    ['a link to another host', '[x](//example.org)', 'a link to “//example.org”'],
    ['the same by backslash', '[x](/\\example.org)', 'a link to “/\\example.org”'],
    ['an image', '![x](/x.png)', ':1: an image; expected <Figure'],
    ['a footnote', 'x[^1]\n\n[^1]: y', ': a footnote'],
    ['a title of the first order', '# Title', ':1: a heading with one #'],
  ])('%s', async (_name, body, says) => {
    const { html, faults } = await compile(body);
    expect(html).toBeUndefined();
    expect(faults).toContainEqual(expect.stringContaining(says));
    expect(faults[0]).toMatch(/^first\.mdx:\d+:\d+: .+; expected .+/);
  });

  test('a fault is placed by its line in the file', async () => {
    const { faults } = await compile('Fine.\n\nNot {fine}.');
    expect(faults).toEqual([
      `first.mdx:${FIRST_LINE + 2}:5: {fine} is code; expected plain text; to show a brace, write \\{`,
    ]);
  });

  test('nothing of a refused lesson has run', async () => {
    await compile('{globalThis.ran = true}\n\nexport const y = (globalThis.ran = true);');
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('a head that calls itself JavaScript is no head', () => {
    expect(splitLesson('---js\n{ title: process.exit(1) }\n---\n').head).toBeUndefined();
  });

  test('a tag that is not closed is a fault with its line', async () => {
    const { faults } = await compile('Fine.\n\n<KeyPoint>\n\nOpen.\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^first\\.mdx:${FIRST_LINE + 2}:1: .*KeyPoint`));
  });
});
