import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** A line typed at the terminal that does not appear on it; fails where there is no terminal. */
export async function askHidden(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Error('There is no terminal to ask on. Set ADMIN_PASSPHRASE, or run this in a terminal.');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stdout.write(question);
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stdout.write('\n');
  }
}
