import { afterEach, expect, test, vi } from 'vitest';
import { hasLeft, markLeft } from '~/enhance/left.ts';
import { haveLeft, isLeaving, LEAVING, LEFT, LEFT_S } from '~/leaving/left.ts';

afterEach(() => vi.unstubAllGlobals());

function marks(shared: boolean, protocol = 'https:'): string[] {
  const written: string[] = [];
  vi.stubGlobal('location', { protocol });
  vi.stubGlobal('document', {
    set cookie(line: string) {
      written.push(line);
    },
  });
  markLeft(shared);
  return written;
}

test('page and server mark that somebody left in the same way, for ten minutes', () => {
  expect(LEFT_S).toBe(600);
  expect(marks(false)).toEqual([haveLeft(true)]);
  expect(marks(false, 'http:')).toEqual([haveLeft(false)]);
});

test('on a shared device the page also leaves word that the session is to end, for as long as one lasts', () => {
  const [, word = ''] = marks(true);
  expect(word).toBe(`${LEAVING}=1; Path=/; Max-Age=${30 * 86_400}; SameSite=Lax; Secure`);
  expect(isLeaving(new Request('http://here', { headers: { Cookie: `a=b; ${word.split(';')[0]}` } }))).toBe(true);
});

test('a page knows it by that cookie alone', () => {
  expect(hasLeft(`lang=ru; ${LEFT}=1; a=b`)).toBe(true);
  expect(['', 'lang=ru', `${LEFT}=0`, `x${LEFT}=1`, `${LEFT}=11`].some(hasLeft)).toBe(false);
});
