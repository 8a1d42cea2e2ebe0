import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

let complaints: MockInstance[] = [];

beforeEach(() => {
  complaints = (['error', 'warn'] as const).map((method) => vi.spyOn(console, method));
});

// What is complained of in a test is a fault, not noise.
afterEach(() => {
  for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled();
});
