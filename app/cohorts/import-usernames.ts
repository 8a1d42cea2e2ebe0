import { usernameProblem } from '~/accounts/username.ts';
import type { Details } from './import-row.ts';
import { romanise } from './romanise.ts';

const LONGEST = 32;
const NAMELESS = 'learner';

/** What a username is made of: the name in plain Latin letters, or `learner` where its letters have none. */
export function usernameFrom({ certificateLatin, certificateName }: Details): string {
  const name = certificateLatin ?? certificateName ?? '';
  // Passports write i where dictionaries write y.
  const parts = romanise(name.replace(/й/gi, 'i'))
    .split(/[^a-z]+/)
    .filter(Boolean);
  const username = parts.slice(0, 2).join('.').slice(0, LONGEST);
  return usernameProblem(username) ? NAMELESS : username;
}

export interface UsernameMaker {
  /** The next that is not in use, of `name`, `name-2`, `name-3` …; `learner` is numbered from 1. */
  next(base: string): string;
  /** Goes on further up, where many numbers are in use. */
  skip(base: string): void;
}

/** `inUse`: keys of usernames, to which those that are made are added. */
export function usernameMaker(inUse: Set<string>): UsernameMaker {
  const numbers = new Map<string, number>();
  return {
    next(base) {
      for (;;) {
        const number = (numbers.get(base) ?? 0) + 1;
        numbers.set(base, number);
        const username = number === 1 && base !== NAMELESS ? base : `${base}-${number}`;
        if (inUse.has(username)) continue;
        inUse.add(username);
        return username;
      }
    },
    skip(base) {
      numbers.set(base, 2 * (numbers.get(base) ?? 0));
    },
  };
}
