import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOrder, checkReach, checkSort, checkSpot } from './check-choices.ts';
import { solved } from './solved.ts';
import type { TaskOf, TaskText } from './task.ts';

const text = (ids: string[]): TaskText => ({
  title: 'T',
  ask: 'A',
  done: 'Done.',
  boxes: {},
  parts: Object.fromEntries(ids.map((id) => [id, { text: `Text ${id}`, feedback: `Why ${id}` }])),
});

describe('spot', () => {
  const task: TaskOf<'spot'> = { kind: 'spot', parts: ['hello', 'secret', 'now'], wrong: ['secret', 'now'] };
  const words = text(task.parts);

  test('explains what was ticked and only counts what was not', () => {
    const outcome = checkSpot(task, words, { secret: 'on' });
    expect(outcome.done).toBe(false);
    expect(outcome.remarks).toEqual({ secret: { good: true, text: 'Why secret' } });
    expect(outcome.summary).toMatchObject({ key: 'practice.moreToFind', values: { count: 1 } });
  });
  test('an innocent line that was ticked is explained, and the task is not done', () => {
    const outcome = checkSpot(task, words, { hello: 'on', secret: 'on', now: 'on' });
    expect(outcome).toMatchObject({ done: false, remarks: { hello: { good: false, text: 'Why hello' } } });
  });
  test('all found: every line is explained', () => {
    const outcome = checkSpot(task, words, { secret: 'on', now: 'on' });
    expect(outcome).toMatchObject({ done: true, summary: { good: true, text: 'Done.' } });
    expect(Object.keys(outcome.remarks)).toEqual(task.parts);
  });
  test('nothing ticked', () => {
    expect(checkSpot(task, words, {}).summary.key).toBe('practice.tickSome');
  });
});

describe('order', () => {
  const task: TaskOf<'order'> = { kind: 'order', steps: ['decide', 'stop', 'ask'], key: ['stop', 'ask', 'decide'] };
  const words = text(task.steps);

  test('names only the first line that is out of place', () => {
    const outcome = checkOrder(task, words, { stop: '1', decide: '2', ask: '3' });
    expect(Object.keys(outcome.remarks)).toEqual(['decide']);
    expect(outcome.summary).toMatchObject({ key: 'practice.rightSoFar', values: { count: 1 } });
  });
  test('asks for what is empty, and for what is there twice', () => {
    expect(Object.keys(checkOrder(task, words, { stop: '1', ask: '2' }).remarks)).toEqual(['decide']);
    const twice = checkOrder(task, words, { stop: '1', ask: '1', decide: '3' });
    expect(Object.keys(twice.remarks)).toEqual(['stop', 'ask']);
  });
  test('whatever the places, it is done only in the right order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(task.key, { minLength: 3, maxLength: 3 }), (order) => {
        const given = Object.fromEntries(order.map((step, index) => [step, String(index + 1)]));
        expect(checkOrder(task, words, given).done).toBe(order.join() === task.key.join());
      }),
    );
  });
  test('a place that nobody offered is no place', () => {
    expect(checkOrder(task, words, { stop: '1', ask: '2', decide: '99' }).done).toBe(false);
  });
});

describe('sort', () => {
  const task: TaskOf<'sort'> = { kind: 'sort', boxes: ['work', 'home'], items: { cv: 'work', song: 'home' } };

  test('each item has its own remark', () => {
    const outcome = checkSort(task, text(['cv', 'song']), { cv: 'home', song: 'home' });
    expect(outcome).toMatchObject({ done: false, remarks: { cv: { good: false }, song: { good: true } } });
    expect(checkSort(task, text(['cv', 'song']), { cv: 'elsewhere' }).remarks.cv?.key).toBe('practice.chooseBox');
  });
  test('the answer that is shown is right', () => {
    expect(checkSort(task, text(['cv', 'song']), solved(task) ?? {}).done).toBe(true);
  });
});

describe('reach', () => {
  const press: TaskOf<'press'> = { kind: 'press', buttons: ['on', 'off'], right: 'off' };
  const slide: TaskOf<'slide'> = { kind: 'slide', stops: ['small', 'large'], right: 'large' };

  test('the other button is named', () => {
    expect(checkReach(press, text(press.buttons), { pressed: 'on' }).summary.values).toEqual({ name: 'Text on' });
    expect(checkReach(press, text(press.buttons), { pressed: 'off' }).done).toBe(true);
  });
  test('a slider counts its stops', () => {
    expect(checkReach(slide, text(slide.stops), { pressed: '0' }).summary.values).toEqual({ name: 'Text small' });
    expect(checkReach(slide, text(slide.stops), { pressed: '1' }).done).toBe(true);
    expect(checkReach(slide, text(slide.stops), { pressed: '7' }).summary.key).toBe('practice.tryOnce');
  });
  test('the button at the end', () => {
    expect(checkReach({ kind: 'scroll' }, text(['button']), { pressed: 'button' }).done).toBe(true);
    expect(checkReach({ kind: 'scroll' }, text(['button']), {}).done).toBe(false);
  });
});
