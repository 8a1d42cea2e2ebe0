import type { Page } from '@playwright/test';
import { lessonSlugs } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Translate } from '~/i18n/messages.ts';
import { COURSE, filledIn, type Skill } from './answer-key.ts';
import { button, heading, link } from './person.ts';
import { expect } from './watched.ts';
import { en } from './words.ts';

export const ADDRESS = `/courses/${COURSE.course.slug}`;
const LESSONS = lessonSlugs(COURSE.course);

/** From the course's page to its first lesson, past the pre-test. */
export async function startWithoutPreTest(page: Page, t: Translate = en) {
  await page.goto(ADDRESS);
  await button(page, t('learning.start')).click();
  await link(page, t('learning.skipPre')).click();
}

/** Reads lessons one after another, beginning with the first, which is open. */
export async function readLessons(page: Page, t: Translate = en, count = LESSONS.length) {
  for (let number = 1; number <= count; number++) {
    await expect(page.getByText(t('learning.lessonPlace', { number, total: LESSONS.length }))).toBeVisible();
    await button(page, t('learning.readGoOn')).click();
  }
}

/** Begins a test from its own page, answers all of it and hands it in. */
export async function take(page: Page, quiz: QuizKind, skill: Skill, t: Translate = en, locale: Locale = 'en') {
  await page.goto(`${ADDRESS}/quizzes/${quiz}`);
  await button(page, t('learning.startTest')).click();
  await answer(page, await questionsOn(page), skill, locale);
  await button(page, t('learning.submit')).click();
  await expect(heading(page, t(`learning.${quiz}`))).toBeVisible();
  await expect(button(page, t('learning.submit'))).toHaveCount(0);
}

export async function answer(page: Page, questions: string[], skill: Skill, locale: Locale = 'en') {
  for (const id of questions) {
    const { checked, typed, selected } = filledIn(id, skill, locale);
    for (const value of checked) await page.locator(`[name="q.${id}"][value="${value}"]`).check();
    for (const [name, text] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(text);
    for (const [name, value] of Object.entries(selected)) await page.locator(`[name="${name}"]`).selectOption(value);
  }
}

/** The questions of the paper, in the order asked. */
export async function questionsOn(page: Page): Promise<string[]> {
  await expect(page.getByRole('group').first()).toBeVisible();
  const fields = await page.locator('[name^="q."]').all();
  const names = await Promise.all(fields.map((one) => one.getAttribute('name')));
  return [...new Set(names.map((name) => name?.split('.')[1] ?? ''))];
}
