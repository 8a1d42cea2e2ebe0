import { expect, test } from 'vitest';
import { readVoidingReason } from './voided-question-reason.ts';

test('a reason has ten to five hundred characters, counted without what cannot be seen', () => {
  expect(readVoidingReason('  Two  answers\n fit. ')).toEqual({ reason: 'Two answers fit.' });
  expect(readVoidingReason('123456789')).toMatchObject({ problem: 'voiding.reasonShort' });
  expect(readVoidingReason(`wrong${' '.repeat(20)}`)).toMatchObject({ problem: 'voiding.reasonShort' });
  expect(readVoidingReason('1234567890').problem).toBeUndefined();
  expect(readVoidingReason('ж'.repeat(500)).problem).toBeUndefined();
  expect(readVoidingReason('ж'.repeat(501))).toMatchObject({ problem: 'voiding.reasonLong' });
});
