import { beforeAll, expect, test } from 'vitest';
import { compile } from './compiled-lesson.test-support.ts';

// The first lesson waits for the compiler to load.
beforeAll(() => compile('x'), 60_000);

test('a task stands in the lesson as a plain form that leads to its own page and knows the way back', async () => {
  const { html } = await compile('<Practice id="look" />');
  expect(html).toContain('<form method="post" action="/courses/steps/practice/look"');
  expect(html).toContain('<input type="hidden" name="lesson" value="first"/>');
  expect(html).toContain('name="look.door"');
  expect(html).toContain('Look at my answer');
});

test('in a Russian lesson its words are Russian', async () => {
  expect((await compile('<Practice id="look" />', 'ru')).html).toContain('Проверить ответ');
});
