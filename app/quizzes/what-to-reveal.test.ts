import { describe, expect, it } from 'vitest';
import { whatToReveal } from './what-to-reveal.ts';

const before = { submitted: true, passed: false, triesLeft: 0, postSubmitted: false };

describe('whatToReveal', () => {
  it('says nothing before an answer is handed in', () => {
    for (const quiz of ['pre', 'post', 'final'] as const) {
      expect(whatToReveal({ ...before, quiz, submitted: false, passed: true, postSubmitted: true })).toBe('nothing');
    }
  });

  it('keeps a pre-test to its total until the post-test is in', () => {
    expect(whatToReveal({ ...before, quiz: 'pre' })).toBe('total');
    expect(whatToReveal({ ...before, quiz: 'pre', passed: true })).toBe('total');
    expect(whatToReveal({ ...before, quiz: 'pre', postSubmitted: true })).toBe('full');
  });

  it('shows a post-test in full', () => {
    expect(whatToReveal({ ...before, quiz: 'post', triesLeft: 2 })).toBe('full');
  });

  it('keeps the final test to objectives while it can be tried again', () => {
    expect(whatToReveal({ ...before, quiz: 'final', triesLeft: 1, postSubmitted: true })).toBe('objectives');
    expect(whatToReveal({ ...before, quiz: 'final', triesLeft: 0 })).toBe('full');
    expect(whatToReveal({ ...before, quiz: 'final', triesLeft: 2, passed: true })).toBe('full');
  });
});
