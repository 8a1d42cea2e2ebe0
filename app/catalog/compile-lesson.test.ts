import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from './compiled-lesson.test-support.ts';

// The first lesson waits for the compiler to load.
beforeAll(() => compile('x'), 60_000);

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
      '<p>Fact.<sup class="source"><a href="#source-2" aria-label="Source 2">2</a></sup></p>',
    ],
    [
      'Term',
      'Bring <Term id="papers">papers</Term>',
      '<p>Bring <a class="term" href="#term-papers">papers</a></p><section class="definitions"><h2>Words on this page</h2>' +
        '<dl><div id="term-papers"><dt>papers</dt><dd>A &amp; B &lt; C.</dd></div></dl><p><a href="/glossary">All words</a></p></section>',
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
        '<p>You can read it, open the short version instead, or leave it out. Nothing is lost.</p><p><a class="skip" href="#part-end-1">Skip this part</a></p>' +
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
