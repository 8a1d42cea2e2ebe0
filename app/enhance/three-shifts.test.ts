import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterStroke, isEnough, NO_TAPS, WITHIN_MS, type Stroke } from './three-shifts.ts';

type Step = Partial<Stroke> & Pick<Stroke, 'type'>;

/** Whether somebody leaves, at any point of what they do; a step is 100 ms after the one before unless it says when. */
function leaves(steps: Step[]): boolean {
  let taps = NO_TAPS;
  return steps
    .map((step, index) => {
      taps = afterStroke(taps, { key: 'Shift', modified: false, repeat: false, at: index * 100, ...step });
      return isEnough(taps);
    })
    .includes(true);
}

const down = (key = 'Shift', more: Partial<Stroke> = {}): Step => ({ type: 'down', key, ...more });
const up = (key = 'Shift', more: Partial<Stroke> = {}): Step => ({ type: 'up', key, ...more });
const tap = [down(), up()];
const held = { modified: true };
const times = (count: number, steps: Step[]) => Array.from({ length: count }, () => steps).flat();

test('three times Shift leaves, and twice does not', () => {
  expect(leaves(times(3, tap))).toBe(true);
  expect(leaves(times(2, tap))).toBe(false);
  expect(leaves([...times(3, tap).slice(0, -1)])).toBe(false);
});

test('a key held down is one press, and a slow press is as good as a quick one', () => {
  expect(leaves(times(3, [down(), down('Shift', { repeat: true }), up()]))).toBe(true);
  expect(leaves([down(), ...times(20, [down('Shift', { repeat: true })]), up()])).toBe(false);
});

test('five seconds from the first press to the last release, and no longer', () => {
  const last = (at: number) => [...times(2, tap), down('Shift', { at: at - 50 }), up('Shift', { at })];
  expect(leaves(last(WITHIN_MS))).toBe(true);
  expect(leaves(last(WITHIN_MS + 1))).toBe(false);
  expect(leaves([...last(WITHIN_MS + 1), down('Shift', { at: 5_050 }), up('Shift', { at: 5_090 })])).toBe(true);
});

const LAYOUT_KEYS: Record<string, Step[]> = {
  'Alt, then Shift': [down('Alt', held), down('Shift', held), up('Shift', held), up('Alt')],
  'Alt, then Shift, Alt released first': [down('Alt', held), down('Shift', held), up('Alt'), up('Shift')],
  'Shift, then Alt': [down(), down('Alt', held), up('Alt'), up()],
  'Shift, then Alt, Shift released first': [down(), down('Alt', held), up('Shift', held), up('Alt')],
  'Ctrl, then Shift': [down('Control', held), down('Shift', held), up('Shift', held), up('Control')],
  'Shift, then Ctrl': [down(), down('Control', held), up('Control'), up()],
  'Shift and Alt as Linux names them': [down(), down('ISO_Next_Group', held), up('ISO_Next_Group'), up()],
  'Alt that went down in another window': [down('Shift', held), up('Shift', held)],
  'a system key': [down('Meta', held), down('Shift', held), up('Shift', held), up('Meta')],
  'both Shift keys': [down(), down(), up(), up()],
};

test.each(Object.entries(LAYOUT_KEYS))('%s changes the layout as often as one likes', (_name, chord) => {
  expect(leaves(times(8, chord))).toBe(false);
  expect(leaves([...times(2, tap), ...chord, ...tap])).toBe(false);
});

test.each([
  ['a letter', [down('a'), up('a')]],
  ['a capital', [down(), down('A'), up('A'), up()]],
  ['a click', [{ type: 'other' as const }]],
])('%s between the presses begins the count anew', (_name, between) => {
  expect(leaves([...times(2, tap), ...between, ...tap])).toBe(false);
  expect(leaves([...times(2, tap), ...between, ...times(3, tap)])).toBe(true);
});

describe('whatever hands do', () => {
  const KEYS = ['Shift', 'Alt', 'Control', 'Meta', 'AltGraph', 'a', 'Tab', 'Unidentified'];
  const MODIFIERS = ['Alt', 'Control', 'Meta', 'AltGraph'];
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constant('Shift') },
    { weight: 1, arbitrary: fc.constantFrom(...KEYS) },
  );
  const presses = fc.array(fc.record({ key, gap: fc.integer({ min: 1, max: 1_500 }) }), { maxLength: 40 });

  /** Each key that is up goes down and each that is down goes up, as on a real keyboard. */
  function typed(events: { key: string; gap: number }[]): Stroke[] {
    const pressed = new Set<string>();
    let at = 0;
    return events.map(({ key, gap }) => {
      const type = pressed.has(key) ? ('up' as const) : ('down' as const);
      if (type === 'down') pressed.add(key);
      else pressed.delete(key);
      at += gap;
      return { type, key, modified: MODIFIERS.some((name) => pressed.has(name)), repeat: false, at };
    });
  }

  test('somebody leaves exactly when the last six things were three presses of Shift alone, in time', () => {
    let left = 0;
    fc.assert(
      fc.property(presses, (events) => {
        const strokes = typed(events);
        let taps = NO_TAPS;
        for (const [index, stroke] of strokes.entries()) {
          taps = afterStroke(taps, stroke);
          const six = strokes.slice(Math.max(0, index - 5), index + 1);
          const alone = six.every(
            ({ type, key, modified }, place) => key === 'Shift' && !modified && type === (place % 2 ? 'up' : 'down'),
          );
          const inTime = stroke.at - (six[0]?.at ?? 0) <= WITHIN_MS;
          expect(isEnough(taps)).toBe(six.length === 6 && alone && inTime);
          if (isEnough(taps)) return void left++;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(left).toBeGreaterThan(50);
  });

  test('no way of holding another modifier with each Shift leaves', () => {
    const chords = fc.array(fc.tuple(fc.constantFrom(...MODIFIERS), fc.boolean(), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(chords, (list) => {
        const events = list.flatMap(([modifier, first, last]) => {
          const [into, out] = [
            first ? [modifier, 'Shift'] : ['Shift', modifier],
            last ? [modifier, 'Shift'] : ['Shift', modifier],
          ];
          return [...into, ...out].map((key) => ({ key, gap: 20 }));
        });
        expect(leaves(typed(events))).toBe(false);
      }),
    );
  });
});
