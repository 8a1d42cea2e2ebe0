import { expect, test } from 'vitest';
import { checkList } from './check-list.ts';
import type { TaskOf, TaskText } from './task.ts';

const TASK: TaskOf<'checklist'> = { kind: 'checklist', questions: { papers: 'no', fees: 'yes' } };
const part = (id: string) => ({
  text: id,
  yes: `${id} yes`,
  no: `${id} no`,
  unsure: `${id} unsure`,
  whom: `ask ${id}`,
});
const TEXT: TaskText = {
  title: 'T',
  ask: 'A',
  done: '',
  boxes: {},
  parts: { papers: part('papers'), fees: part('fees') },
};

test('one stop is enough, whatever the others are', () => {
  const outcome = checkList(TASK, TEXT, { papers: 'yes', fees: 'yes' });
  expect(outcome.summary).toMatchObject({ good: false, key: 'practice.listStop', values: { count: 1 } });
  expect(outcome.remarks.fees).toMatchObject({ text: 'fees yes', values: { whom: 'ask fees' } });
});
test('no answer is the same as not knowing', () => {
  const outcome = checkList(TASK, TEXT, { papers: 'yes' });
  expect(outcome.summary).toMatchObject({ key: 'practice.listAsk', values: { count: 1 } });
  expect(outcome.remarks.fees?.text).toBe('fees unsure');
});
test('an ordinary offer is called ordinary, and no more', () => {
  expect(checkList(TASK, TEXT, { papers: 'yes', fees: 'no' }).summary.key).toBe('practice.listOrdinary');
});
