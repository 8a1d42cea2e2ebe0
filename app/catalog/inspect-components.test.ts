import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from './compiled-lesson.test-support.ts';

// The first lesson waits for the compiler to load.
beforeAll(() => compile('x'), 60_000);

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
