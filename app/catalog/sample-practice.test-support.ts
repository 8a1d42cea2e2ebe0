/** For tests: tasks without a fault, one of most kinds. */
export const PRACTICE = 'courses/steps/practice.yml';
export const PRACTICE_WORDS = 'courses/steps/en/practice.yml';
/** All of them in a lesson. */
export const PRACTICE_TAGS = ['doors', 'turns', 'boxes', 'pages', 'sums', 'offers', 'sheet']
  .map((id) => `<Practice id="${id}" />`)
  .join('\n\n');

const PRACTICE_FILE = `doors: { kind: spot, parts: [a, b], wrong: [b] }
turns: { kind: order, steps: [a, b], key: [b, a] }
boxes: { kind: sort, boxes: [work, home], items: { c: work, d: home } }
pages: { kind: scroll }
sums:
  kind: sheet
  rows:
    - { label: one, cells: [1] }
    - { label: two, cells: [2] }
    - { label: all, cells: ['=SUM(B1:B2)'] }
offers: { kind: compare, amount: 100, offers: { a: { fee: 0, rate: 2 }, b: { fee: 0, rate: 3 } } }
sheet: { kind: paper, layout: poster, lines: [question, drawing, help] }
`;

export const PRACTICE_WORDS_FILE = `doors: { title: T, ask: Tick., done: D., parts: { a: { text: A, feedback: Why a. }, b: { text: B, feedback: Why b. } } }
turns: { title: T, ask: Order., done: D., parts: { a: First, b: Second } }
boxes:
  title: T
  ask: Sort.
  done: D.
  boxes: { work: Work, home: Home }
  parts: { c: { text: C, feedback: Why. }, d: { text: D, feedback: Why. } }
pages: { title: T, ask: Go., done: D., passage: Long., parts: { button: Here } }
sums:
  title: T
  ask: Add.
  done: D.
  unit: som
  parts: { one: One, two: Two, all: All }
offers:
  title: T
  ask: Compare.
  done: D.
  from: som
  to: tenge
  parts: { a: { text: A, feedback: Why. }, b: { text: B, feedback: Why. } }
sheet: { title: T, ask: Print., parts: { question: Q, drawing: D, help: H } }
`;

/** Path → text. */
export const PRACTICE_FILES = {
  [PRACTICE]: PRACTICE_FILE,
  [PRACTICE_WORDS]: PRACTICE_WORDS_FILE,
  'courses/steps/ru/practice.yml': PRACTICE_WORDS_FILE,
};
