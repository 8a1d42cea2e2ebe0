import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unprintable } from '~/print/fonts.server.ts';
import { checkLatinName, checkLine, checkName } from './holder-name.ts';

const name = (typed: string) => checkName(typed, unprintable);

test.each([
  'Әбдіғаппарова Ұлжан Іңкәрқызы',
  'Өмүралиева Үрүмкан',
  'Oʻrinboyeva Nigora Gʻulomjon qizi',
  'Ýazgeldiýewa Maral Öwezowna',
  'Мария-Луиза д’Артаньян',
  'O‘Gʻ',
  'Ли',
  'J. R. Smith',
])('%s is a name', (typed) => {
  expect(name(typed)).toEqual({ value: typed });
});

test.each([
  ['', 'nameMissing'],
  ['   ', 'nameMissing'],
  ['А', 'nameShort'],
  ['А'.repeat(121), 'nameLong'],
  ['Ай\u0000герим', 'nameHidden'],
  ['Ай\nгерим', 'nameHidden'],
  ['\u202eмиргеА', 'nameHidden'],
  ['Ай\u200bгерим', 'nameHidden'],
  ['<img onerror=x>', 'nameLetters'],
  ['Айгерим 2', 'nameLetters'],
  ['=Айгерим', 'nameLetters'],
  ['.Айгерим', 'nameLetters'],
  ['А\u0301\u0301\u0301йгерим', 'nameLetters'],
  ['محمد علي', 'nameUnprintable'],
])('%j is refused as %s', (typed, problem) => {
  expect(name(typed)).toEqual({ problem });
});

test('a name is composed and its spaces tidied, and nothing else', () => {
  expect(name('  Йов\u00a0 Ёлкин ')).toEqual({ value: 'Йов Ёлкин' });
});

test('the Latin name has Latin letters alone, and may be left out', () => {
  expect(checkLatinName('Akhmetova Aigerim', unprintable)).toEqual({ value: 'Akhmetova Aigerim' });
  expect(checkLatinName('Akhmetova Аigerim', unprintable)).toEqual({ problem: 'latinLetters' });
  expect(checkLatinName(' ', unprintable)).toEqual({ value: '' });
});

test('a rank or an institution is a line of text', () => {
  expect(checkLine('ОО «Жаңы Үмүт», отдел № 3', unprintable)).toEqual({ value: 'ОО «Жаңы Үмүт», отдел № 3' });
  expect(checkLine('a\u202eb', unprintable)).toEqual({ problem: 'lineHidden' });
  expect(checkLine('★'.repeat(121), unprintable)).toEqual({ problem: 'lineLong' });
  expect(checkLine('🎓', unprintable)).toEqual({ problem: 'lineUnprintable' });
});

test('whatever is accepted can be printed and hides nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const checked = name(typed);
      if (!('value' in checked)) return;
      expect(checked.value).toBe(checked.value.normalize('NFC'));
      expect(checked.value).not.toMatch(/[\p{C}<>&"]/u);
      expect(name(checked.value)).toEqual(checked);
    }),
  );
});
