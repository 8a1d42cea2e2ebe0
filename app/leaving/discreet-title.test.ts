import { expect, test } from 'vitest';
import { translateIn } from '~/i18n/translate.tsx';
import { discreetTitle } from './discreet-title.ts';

const t = translateIn('en');
const titled = (path: string, own?: string) => discreetTitle(path, own, t);

test.each([
  ['/', undefined, 'First page'],
  ['/courses/victim-centred-service', 'Victim-centred service · Safe Steps', 'Course'],
  ['/courses/victim-centred-service/act-means-purpose', 'Lesson 1 of 18 · Safe Steps', 'Lesson 1 of 18'],
  ['/courses/victim-centred-service/quizzes/final', 'Final test · Safe Steps', 'Test'],
  ['/courses/smart-navigator/practice/offer', 'Is this offer safe? · Safe Steps', 'Exercise'],
  ['/courses/smart-navigator/plan', 'My safe plan · Safe Steps', 'Exercise'],
  ['/certificates/1', 'Certificate VCS-2026-000001 · Safe Steps', 'Documents'],
  ['/help/KZ', 'Kazakhstan: Help · Safe Steps', 'Help'],
  ['/account/passphrase', 'Change the passphrase · Safe Steps', 'Change the passphrase'],
  ['/teach/1', 'Police of the north · Safe Steps', 'Page'],
  ['/nowhere', undefined, 'Page'],
  ['/courses/x/y', undefined, 'Page'],
])('%s (%s) is called %s', (path, own, title) => expect(titled(path, own)).toBe(title));

test('a page that nobody thought of is called nothing of its own', () => {
  expect(titled('/surveys/trafficking', 'About trafficking · Safe Steps')).toBe('Page');
  expect(titled('/account-of-trafficking', 'About trafficking · Safe Steps')).toBe('Page');
});
