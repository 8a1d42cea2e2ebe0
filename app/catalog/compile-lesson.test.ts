import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '~/i18n/locales.ts';
import { compileLesson } from './compile-lesson.server.ts';
import { lessonHeadSchema } from './course-schema.ts';
import { faultLine } from './fault.ts';
import { splitLesson } from './front-matter.ts';
import { readYaml } from './yaml.server.ts';

const HEAD = `---
title: First
minutes: 5
objectives: [see]
sources: [S2, S1]
translation: original
---
`;
const FIRST_LINE = HEAD.split('\n').length;

async function compile(body: string, locale: Locale = 'en') {
  const source = HEAD + body;
  const { head, body: blanked } = splitLesson(source);
  const file = 'first.mdx';
  const sheet = readYaml({ file, text: head ?? '', linesBefore: 1 }, lessonHeadSchema);
  const { built, faults } = await compileLesson(
    { slug: 'first', file, source, head: sheet, body: blanked },
    {
      course: 'steps',
      locale,
      lessons: { slugs: ['first', 'second'], renamed: {} },
      sources: {
        S1: { title: 'A guide', by: 'An office', checked: 'unchecked' },
        S2: { title: 'A law', by: 'A country', year: 2020, checked: '2026-11-23' },
      },
      glossary: {
        referral: {
          en: { term: 'referral', meaning: 'Passing on.' },
          ru: { term: 'перенаправление', meaning: 'Передача.' },
        },
        papers: { en: { term: 'papers', meaning: 'A & B < C.' } },
      },
      figures: new Map([['house.svg', { href: '/course-files/1-house.svg', width: 64, height: 32 }]]),
    },
  );
  return { html: built?.lesson.html, lesson: built?.lesson, faults: faults.map(faultLine) };
}

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

describe('components that are used wrongly', () => {
  test.each([
    ['unknown', '<Video id="x" />', '<Video> does not exist in lessons; expected one of KeyPoint, '],
    ['a missing attribute', '<CheckYourself>\n\nx\n\n</CheckYourself>', '<CheckYourself> lacks question'],
    [
      'an unknown attribute',
      '<Steps class="x">\n\n1. x\n\n</Steps>',
      '<Steps> has no attribute class; expected no attributes',
    ],
    ['an attribute twice', '<Term id="referral" id="papers">x</Term>', '<Term> has id twice'],
    ['an empty attribute', '<CheckYourself question="">\n\nx\n\n</CheckYourself>', 'question of <CheckYourself> is “”'],
    ['nothing inside', '<KeyPoint></KeyPoint>', '<KeyPoint> is empty'],
    ['something inside', '<Source id="S1">x</Source>', '<Source> has content'],
    ['a choice alone', '<Choice label="x" verdict="good">y</Choice>', '<Choice> stands outside <Scenario>'],
    [
      'one choice',
      '<Scenario title="x">\n\n<Choice label="x" verdict="good">\n\ny\n\n</Choice>\n\n</Scenario>',
      'holds 1 choices',
    ],
    [
      'a strange verdict',
      '<Choice label="x" verdict="bad">y</Choice>',
      'verdict of <Choice> is “bad”; expected good, partly or poor',
    ],
    ['steps without numbers', '<Steps>\n\n- x\n\n</Steps>', '<Steps> holds something else than steps'],
    [
      'no short version',
      '<ContentNote about="x" minutes="2">\n\ny\n\n</ContentNote>',
      'does not begin with its short version',
    ],
    [
      'no long version',
      '<ContentNote about="x" minutes="2">\n\n<ShortVersion>\n\ny\n\n</ShortVersion>\n\n</ContentNote>',
      'holds nothing but its short version',
    ],
    [
      'minutes in words',
      '<ContentNote about="x" minutes="two">\n\ny\n\n</ContentNote>',
      'minutes of <ContentNote> is “two”',
    ],
    ['a drawing by its path', '<Figure src="../x.svg" alt="x" caption="y" />', 'src of <Figure> is “../x.svg”'],
  ])('%s', async (_name, body, says) => {
    expect((await compile(body)).faults).toContainEqual(expect.stringContaining(says));
  });
});

describe('what components become', () => {
  test.each([
    [
      'KeyPoint',
      '<KeyPoint>\n\nx\n\n</KeyPoint>',
      '<div class="key-point"><p class="part-label">Key point</p><p>x</p></div>',
    ],
    [
      'Remember',
      '<Remember>\n\n- x\n\n</Remember>',
      '<section class="remember"><h2>What to remember</h2><ul>\n<li>x</li>\n</ul></section>',
    ],
    [
      'CheckYourself',
      '<CheckYourself question="a &amp; b?">\n\nx\n\n</CheckYourself>',
      '<details class="check"><summary>a &amp; b?</summary><div class="answer"><p>x</p></div></details>',
    ],
    ['Steps', '<Steps>\n\n1. x\n2. y\n\n</Steps>', '<div class="steps"><ol>\n<li>x</li>\n<li>y</li>\n</ol></div>'],
    [
      'Scenario and Choice',
      '<Scenario title="T">\n\n<Choice label="L" verdict="good">\n\nx\n\n</Choice>\n\n<Choice label="M" verdict="poor">\n\ny\n\n</Choice>\n\n</Scenario>',
      '<section class="scenario"><h3>T</h3><p class="hint">Open an answer to see where it leads. You can open them all.</p>' +
        '<details><summary>L</summary><div class="answer"><p class="verdict good"><span aria-hidden="true">✓ </span>A good way</p><p>x</p></div></details>' +
        '<details><summary>M</summary><div class="answer"><p class="verdict poor"><span aria-hidden="true">↺ </span>There is a better way</p><p>y</p></div></details></section>',
    ],
    [
      'Source',
      'Fact. <Source id="S1" />',
      '<p>Fact. <sup class="source"><a href="#source-2" aria-label="Source 2">2</a></sup></p>',
    ],
    [
      'Term',
      'Bring <Term id="papers">papers</Term>',
      '<p>Bring <a class="term" href="#term-papers">papers</a></p><section class="definitions"><h2>Words on this page</h2>' +
        '<dl><div id="term-papers"><dt>papers</dt><dd>A &amp; B &lt; C.</dd></div></dl></section>',
    ],
    [
      'Figure',
      '<Figure src="house.svg" alt="A line" caption="A “line”." />',
      '<figure><img src="/course-files/1-house.svg" width="64" height="32" alt="A line" loading="lazy" decoding="async"/><figcaption>A “line”.</figcaption></figure>',
    ],
    [
      'ContentNote and ShortVersion',
      '<ContentNote about="threats" minutes="1">\n\n<ShortVersion>\n\nx\n\n</ShortVersion>\n\ny\n\n</ContentNote>',
      '<section class="content-note"><p class="part-label">About this part</p><p><strong>Threats.</strong> About 1 minute.</p>' +
        '<p>You can read it, open the short version instead, or leave it out. Nothing is lost. <a class="skip" href="#part-end-1">Skip this part</a></p>' +
        '<details><summary>The short version</summary><div class="answer"><p>x</p></div></details><p>y</p>' +
        '<p class="part-end" id="part-end-1" tabindex="-1">This part ends here.</p></section>',
    ],
    ['a link to a lesson', '[x](lesson:second)', '<p><a href="/courses/steps/second">x</a></p>'],
    ['a link to a page', '[x](/help)', '<p><a href="/help">x</a></p>'],
    [
      'a table',
      '| a |\n|---|\n| b |',
      '<div class="wide" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>',
    ],
    ['words that look like tags', 'a \\< b and `<b>`', '<p>a &lt; b and <code>&lt;b&gt;</code></p>'],
  ])('%s', async (_name, body, html) => {
    const compiled = await compile(body);
    expect(compiled.faults).toEqual([]);
    expect(compiled.html).toBe(html);
  });

  test('labels are in the language of the lesson', async () => {
    const { html } = await compile(
      '<Term id="referral">перенаправлении</Term>\n\n<KeyPoint>\n\nx\n\n</KeyPoint>',
      'ru',
    );
    expect(html).toContain('Слова этого урока');
    expect(html).toContain('Главное');
  });

  test('two content notes have ends of their own', async () => {
    const note =
      '<ContentNote about="x" minutes="1">\n\n<ShortVersion>\n\nx\n\n</ShortVersion>\n\ny\n\n</ContentNote>\n\n';
    const { html } = await compile(note + note);
    expect(html?.match(/id="part-end-\d"/g)).toEqual(['id="part-end-1"', 'id="part-end-2"']);
  });

  test('the head comes along, with its sources in the order of the head', async () => {
    const { lesson } = await compile('x');
    expect(lesson).toEqual({
      slug: 'first',
      title: 'First',
      minutes: 5,
      translation: 'original',
      locale: 'en',
      objectives: ['see'],
      sources: [
        { id: 'S2', title: 'A law', by: 'A country', year: 2020, checked: '2026-11-23' },
        { id: 'S1', title: 'A guide', by: 'An office', checked: null },
      ],
      html: '<p>x</p>',
    });
  });
});
