import { expect, test } from 'vitest';
import { ledFromElsewhere } from './left.ts';

const ORIGIN = 'https://learn.example.org';
const asked = (headers: Record<string, string>) => ledFromElsewhere(new Request(ORIGIN, { headers }), ORIGIN);

test.each([
  [{ 'Sec-Fetch-Site': 'cross-site' }],
  [{ 'Sec-Fetch-Site': 'same-site' }],
  [{ 'Sec-Fetch-Site': 'cross-site', Referer: `${ORIGIN}/` }],
  [{ Referer: 'https://evil.example/' }],
  [{ Referer: `${ORIGIN}.evil.example/` }],
])('another site led here: %o', (headers) => expect(asked(headers)).toBe(true));

test.each([
  [{ 'Sec-Fetch-Site': 'same-origin' }],
  [{ 'Sec-Fetch-Site': 'none' }],
  [{ Referer: `${ORIGIN}/courses` }],
  [{}],
])('nothing says that another site led here: %o', (headers) => expect(asked(headers)).toBe(false));
