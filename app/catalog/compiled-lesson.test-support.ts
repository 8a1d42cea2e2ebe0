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
/** On which the text given to `compile` begins. */
export const FIRST_LINE = HEAD.split('\n').length;

/** One lesson with this text, among things to point at. */
export async function compile(body: string, locale: Locale = 'en') {
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
      tasks: {
        look: { id: 'look', kind: 'spot', title: 'Look', ask: 'Tick.', parts: [{ id: 'door', text: 'A door' }] },
      },
      audio: new Map([['first.mp3', { href: '/course-files/1-first.mp3', kilobytes: 210 }]]),
      figures: new Map([['house.svg', { href: '/course-files/1-house.svg', width: 64, height: 32 }]]),
    },
  );
  return { html: built?.lesson.html, lesson: built?.lesson, faults: faults.map(faultLine) };
}
