import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LocaleProvider } from '~/i18n/translate.tsx';
import { publicQuestion } from './public-question.ts';
import { QuestionFields } from './question-fields.tsx';
import type { Question, Response } from './question.ts';
import { parseResponse } from './parse-response.ts';
import { allKinds, fullAnswers, number, order, recall, single, words } from './sample-questions.ts';

const kinds = allKinds.map((question, index) => ({ kind: question.kind, question, answer: fullAnswers[index] }));

describe('QuestionFields', () => {
  it.each(kinds)('asks a $kind question without saying anything of its key', ({ question }) => {
    const html = fields(question);
    expect(html).toContain('<legend');
    expect(html).toContain('Question 2 of 10');
    expect(html).toContain('What do you notice?');
    expect(html).not.toContain('canary');
    expect(html).not.toMatch(/checked=""|style=/);
  });

  it.each(kinds)('ties each control of a $kind question to a label, with no id twice', ({ question }) => {
    const html = fields(question, { error: 'Please look again' });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('q.one');
    for (const [, described] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
      for (const id of described?.split(' ') ?? []) expect(ids).toContain(id);
    }
    expect(unlabelled(html)).toEqual([]);
  });

  it.each(kinds)('shows a $kind answer again just as it was kept', ({ question, answer }) => {
    expect(parseResponse('one', question, sent(fields(question, { response: answer })))).toEqual(answer);
  });

  it('shows an unfinished order and an unreadable number again as they were', () => {
    const unfinished: Response = { kind: 'order', sequence: ['d'], positions: { a: 1, b: 1, d: 4 } };
    expect(parseResponse('one', order, sent(fields(order, { response: unfinished })))).toEqual(unfinished);
    const unreadable: Response = { kind: 'number', text: 'about "two"' };
    expect(fields(number, { response: unreadable })).toContain('value="about &quot;two&quot;"');
  });

  it('says what was wrong beside the question, and offers spare boxes', () => {
    expect(fields(single, { error: 'Please look again' })).toContain('Please look again');
    expect(fields(recall).match(/<input/g)).toHaveLength(5);
    expect(fields(recall)).toContain('spelling does not matter');
  });

  it('speaks Russian', () => {
    expect(fields(recall, {}, 'ru')).toContain('Вопрос 2 из 10');
    expect(fields(recall, {}, 'ru')).toContain('Нужно 3 ответа.');
  });
});

function fields(
  question: Question,
  more: { response?: Response; error?: string } = {},
  locale: 'en' | 'ru' = 'en',
): string {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <QuestionFields question={publicQuestion('one', question, words, 'c0ffee')} number={2} total={10} {...more} />
    </LocaleProvider>,
  );
}

/** Controls that neither stand inside a label nor are named by one. */
function unlabelled(html: string): string[] {
  const outside = html.replace(/<label class[^>]*>(?:(?!<\/label>).)*<\/label>/g, (label) =>
    label.includes('<input') ? '' : label,
  );
  const controls = [...outside.matchAll(/<(?:input|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id ?? '');
  const bare = [...outside.matchAll(/<(?:input|select)(?![^>]* id=)[^>]*>/g)].map(([tag]) => tag);
  return [...bare, ...controls.filter((id) => !outside.includes(`for="${id}"`))];
}

/** What a browser would send for the form as it stands. */
function sent(html: string): FormData {
  const form = new FormData();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const isChoice = /type="(radio|checkbox)"/.test(tag);
    if (!isChoice || tag.includes('checked=""')) form.append(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  for (const [, tag = '', body = ''] of html.matchAll(/(<select[^>]*>)(.*?)<\/select>/g)) {
    form.append(attribute(tag, 'name'), attribute(/<option[^>]*selected=""[^>]*>/.exec(body)?.[0] ?? '', 'value'));
  }
  return form;
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
