import type { Page } from '@playwright/test';
import type { QuestionText } from '~/quizzes/question.ts';
import { COURSE } from './answer-key.ts';

/** What says which answer is right, of every question, in every language. */
export function keyTexts(): string[] {
  return everyQuestion().flatMap((text) => [
    ...(text.feedback ? [text.feedback] : []),
    ...Object.values(text.options ?? {}).flatMap(({ feedback }) => feedback ?? []),
    ...Object.values(text.concepts ?? {}).map(({ label }) => label),
  ]);
}

/** What is asked and what may be chosen: no key by itself, but a page of results has no need of it. */
export function questionTexts(): string[] {
  return everyQuestion().flatMap((text) => [
    text.stem,
    ...Object.values(text.options ?? {}).flatMap((option) => option.text ?? []),
  ]);
}

/** Those of `texts` that the page holds, seen or unseen, or that its data would give away. */
export async function found(texts: string[], page: Page): Promise<string[]> {
  const data = await page.request.get(`${new URL(page.url()).pathname}.data`);
  const everything = readable(await page.content()) + (await data.text());
  return texts.filter((text) => everything.includes(text));
}

function everyQuestion(): QuestionText[] {
  return Object.values(COURSE.quiz.texts).flatMap((language) => Object.values(language));
}

function readable(html: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
  return html.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => signs[name] ?? '');
}
