import type { Messages } from '../messages.ts';
import { messageInCyrillic } from './message.ts';

type Words = Record<string, string>;

/** The same messages in Cyrillic; each area is made when it is first read. */
export function messagesInCyrillic(latin: Messages): Messages {
  const cyrillic = {};
  for (const [area, words] of Object.entries<Words>(latin)) {
    let made: Words | undefined;
    Object.defineProperty(cyrillic, area, { enumerable: true, get: () => (made ??= areaInCyrillic(words)) });
  }
  return cyrillic as Messages;
}

function areaInCyrillic(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([key, message]) => [key, messageInCyrillic(message)]));
}
