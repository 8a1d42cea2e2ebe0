import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownLines } from './directory.ts';
import { standingText } from './line-words.ts';
import { sampleLine } from './sample-line.test-support.ts';
import { standingOf } from './standing.ts';

const days = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyLine = fc
  .record({
    kind: fc.constantFrom('emergency' as const, 'talk' as const),
    confidence: fc.constantFrom('high' as const, 'medium' as const),
    verifiedOn: fc.option(days),
  })
  .map((changes) => sampleLine({ ...changes, verifiedBy: changes.verifiedOn && 'duty officer' }));
const uncalled = { verifiedOn: null, verifiedBy: null };
const said = (changes: Parameters<typeof sampleLine>[0], day: string) =>
  shownLines(new Date(`${day}T07:00:00Z`), [sampleLine(changes)]).map((line) => standingText(line, 'en'));

describe('a line that was called', () => {
  test('says when, and until when that counts', () => {
    expect(said({}, '2026-12-30')).toEqual([
      'Called and found working: 1 October 2026. The check counts as old after 30 December 2026.',
    ]);
  });

  test('stays after 90 days, and says that it may have changed', () => {
    expect(said({}, '2026-12-31')).toEqual([
      'Last checked: 1 October 2026. The check counts as old after 30 December 2026. The number may have changed.',
    ]);
  });

  test('has the same days on the page whenever it is read', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first, second] = [one, other].map((day) => standingOf(sampleLine({ verifiedOn: '2021-01-01' }), day));
        expect(first).toMatchObject({ by: 'call', day: '2021-01-01', oldAfter: '2021-04-01' });
        expect(second).toMatchObject({ oldAfter: '2021-04-01' });
      }),
    );
  });

  test('once it is old it stays so', () => {
    fc.assert(
      fc.property(anyLine, days, days, (line, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const [before, after] = [standingOf(line, earlier), standingOf(line, later)];
        if (before?.by === 'call' && before.isOld) expect(after).toMatchObject({ by: 'call', isOld: true });
      }),
    );
  });
});

describe('a line nobody called', () => {
  test('is shown with its source where that is sure, and says that nobody called', () => {
    expect(said({ ...uncalled, confidence: 'high' }, '2026-12-30')).toEqual([
      'Not yet called by us: from an office, 1 September 2026. The number may have changed.',
    ]);
  });

  test.each([
    ['with an unsure source', uncalled],
    ['dated in the future', { verifiedOn: '2027-01-01' }],
    ['called by nobody named', { verifiedBy: null }],
  ])('%s is left out, but never an emergency number', (_, changes) => {
    expect(said(changes, '2026-12-30')).toEqual([]);
    expect(said({ ...changes, kind: 'emergency' }, '2026-12-30')).toHaveLength(1);
  });

  test('gives the date of its source as exactly as it is known', () => {
    const from = (date: string) =>
      said({ ...uncalled, kind: 'emergency', source: { name: { en: 'an office' }, date } }, '2026-12-30')[0];
    expect(from('2025-11')).toContain('an office, November 2025.');
    expect(from('2025')).toContain('an office, 2025.');
  });
});

test('whatever is shown was called, or comes from a sure source, or is an emergency number', () => {
  fc.assert(
    fc.property(anyLine, days, (line, today) => {
      const wasCalled = line.verifiedOn !== null && line.verifiedOn <= today;
      const isShown = standingOf(line, today) !== null;
      expect(isShown).toBe(wasCalled || line.kind === 'emergency' || line.confidence === 'high');
    }),
  );
});
