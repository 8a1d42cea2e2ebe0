export interface ComponentRule {
  /** Each must be there, as a plain text; the value says which text is right, when not every one is. */
  attributes: Record<string, { rule: RegExp; expected: string } | undefined>;
  /** The only component it may stand in. */
  inside?: string;
  /** Whether something must stand between its tags; false when nothing may. */
  content: boolean;
}

const MINUTES = { rule: /^[1-9]\d?$/, expected: 'a number of minutes from 1 to 99' };
const ID = { rule: /^\S+$/, expected: 'an id without spaces' };

/** Every component an author may use. */
export const COMPONENT_RULES = new Map<string, ComponentRule>([
  ['KeyPoint', { attributes: {}, content: true }],
  ['Remember', { attributes: {}, content: true }],
  ['Scenario', { attributes: { title: undefined }, content: true }],
  [
    'Choice',
    {
      attributes: { label: undefined, verdict: { rule: /^(good|partly|poor)$/, expected: 'good, partly or poor' } },
      inside: 'Scenario',
      content: true,
    },
  ],
  ['CheckYourself', { attributes: { question: undefined }, content: true }],
  ['Steps', { attributes: {}, content: true }],
  ['Term', { attributes: { id: ID }, content: true }],
  ['Source', { attributes: { id: ID }, content: false }],
  [
    'Figure',
    {
      attributes: {
        src: { rule: /^[a-z0-9-]+\.svg$/, expected: 'the name of a file in figures/, such as four-pillars.svg' },
        alt: undefined,
        caption: undefined,
      },
      content: false,
    },
  ],
  [
    'ContentNote',
    {
      attributes: { about: undefined, minutes: MINUTES },
      content: true,
    },
  ],
  [
    'Narration',
    {
      attributes: {
        src: { rule: /^[a-z0-9-]+\.mp3$/, expected: 'the name of a file beside the lesson, such as switch-on.mp3' },
        minutes: MINUTES,
      },
      content: false,
    },
  ],
  ['Practice', { attributes: { id: ID }, content: false }],
  ['ShortVersion', { attributes: {}, inside: 'ContentNote', content: true }],
]);
