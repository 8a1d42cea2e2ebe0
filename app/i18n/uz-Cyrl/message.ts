import { textInCyrillic } from './text.ts';

/** A message with its words in Cyrillic; what ICU reads in it (arguments, kinds, cases) as it was. */
export function messageInCyrillic(message: string): string {
  return readWords(message, 0).written;
}

interface Read {
  written: string;
  /** Where the reading goes on. */
  next: number;
}

/** Words and arguments, up to the brace that closes the case they stand in. */
function readWords(message: string, from: number): Read {
  let written = '';
  let at = from;
  while (at < message.length && message[at] !== '}') {
    const words = /^[^{}]+/.exec(message.slice(at))?.[0] ?? '';
    written += textInCyrillic(words);
    at += words.length;
    if (message[at] !== '{') continue;
    const argument = readArgument(message, at);
    written += argument.written;
    at = argument.next;
  }
  return { written, next: at };
}

/** From `{` to its `}`: the name and kind as they are, and the words of each case. */
function readArgument(message: string, from: number): Read {
  let written = '{';
  let at = from + 1;
  while (at < message.length && message[at] !== '}') {
    if (message[at] === '{') {
      const words = readWords(message, at + 1);
      written += `{${words.written}}`;
      at = words.next + 1;
    } else {
      written += message[at];
      at += 1;
    }
  }
  return { written: `${written}}`, next: at + 1 };
}
