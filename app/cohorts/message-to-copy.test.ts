import { expect, test } from 'vitest';
import { LOCALES } from '~/i18n/locales.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { messagesFor } from './message-to-copy.ts';

const FACTS = { origin: 'https://learn.example.org', joinCode: 'ABCDE12345', dueOn: '2027-03-01' };

test.each(LOCALES)('messages in %s name neither course nor programme', (locale) => {
  const messages = messagesFor({ ...FACTS, locale }, translateIn(locale));
  expect(messages).toHaveLength(4);
  for (const { text } of messages) {
    expect(text).not.toMatch(/safe steps|traffick|торговл|course|курс|programme|программ|migra|мигра/i);
  }
  expect(messages[0]?.text).toContain('https://learn.example.org/join/ABCDE12345');
});

test('without a last day there is no message about it', () => {
  const messages = messagesFor({ ...FACTS, dueOn: null, locale: 'en' }, translateIn('en'));
  expect(messages.map(({ purpose }) => purpose)).not.toContain('morning.messageForDue');
});
