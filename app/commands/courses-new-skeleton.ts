import { UNWRITTEN } from '~/catalog/unwritten.ts';
import type { WrittenLocale } from '~/i18n/locales.ts';
import { SKELETON } from './courses-new-words.ts';

export interface SkeletonFacts {
  title: string;
  objective: string;
  /** At least one. */
  sources: string[];
  translation: 'original' | 'draft';
}

/** A lesson with its head and all its parts, to be written over: situation, idea, practice, check yourself, remember. */
export function skeletonOf(locale: WrittenLocale, { title, objective, sources, translation }: SkeletonFacts): string {
  const words = SKELETON[locale];
  return `---
title: ${JSON.stringify(`${UNWRITTEN} ${title}`)}
minutes: 10
objectives: [${objective}]
sources: [${sources.join(', ')}]
translation: ${translation}
---

${UNWRITTEN} ${words.situation}

## ${words.ideaTitle}

${UNWRITTEN} ${words.idea} <Source id="${sources[0]}" />

<KeyPoint>

${UNWRITTEN} ${words.keyPoint}

</KeyPoint>

## ${words.practice}

<Scenario title="${UNWRITTEN} ${words.scenario}">

${choice(words, 'good')}

${choice(words, 'poor')}

</Scenario>

## ${words.check}

<CheckYourself question="${UNWRITTEN} ${words.question}">

${UNWRITTEN} ${words.answer}

</CheckYourself>

<Remember>

- ${UNWRITTEN} ${words.remember}

</Remember>
`;
}

function choice(words: (typeof SKELETON)[WrittenLocale], verdict: 'good' | 'poor'): string {
  return `<Choice label="${UNWRITTEN} ${words.choice}" verdict="${verdict}">

${UNWRITTEN} ${words.feedback}

</Choice>`;
}
