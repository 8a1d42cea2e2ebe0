import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['  Privacy  and\nTrust. ', 'privacy and trust'],
    ['Ещё', 'еще'],
    ['ЕЩЕ\u0308', 'еще'],
    ['«доверие»', 'доверие'],
    ['Oʻzbekiston', "o'zbekiston"],
    ['ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['non‑payment', 'non-payment'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['…', ''],
  ])('folds %j to %j', (typed, folded) => expect(fold(typed)).toBe(folded));

  it.each([...'ʻʼ’‘`´'])('takes %s for an apostrophe', (apostrophe) => {
    expect(fold(`so${apostrophe}z`)).toBe("so'z");
  });

  it('changes nothing the second time', () => {
    const letters = fc.constantFrom('е', 'Ё', '\u0308', '\u0323', '´', '’', 'İ', 'Σ', '.', ' ', '℡', 'ﬁ', '\u200d');
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters }));
    fc.assert(
      fc.property(any, (typed) => {
        expect(fold(fold(typed))).toBe(fold(typed));
      }),
      { numRuns: 500 },
    );
  });
});
