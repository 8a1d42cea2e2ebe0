import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ReadLetter {
  /** As they stand in the file, folded lines joined; names in small letters. */
  headers: Map<string, string>;
  subject: string;
  from: string;
  text: string;
  raw: string;
}

/** For tests: every letter in the file transport's folder, the oldest first. */
export function readLetters(dataFolder: string): ReadLetter[] {
  const folder = join(dataFolder, 'letters');
  return letterFiles(dataFolder).map((name) => readLetter(readFileSync(join(folder, name), 'utf8')));
}

export function letterFiles(dataFolder: string): string[] {
  try {
    return readdirSync(join(dataFolder, 'letters')).sort();
  } catch {
    return [];
  }
}

export function readLetter(raw: string): ReadLetter {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.split(':', 1)[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: /, '')]),
  );
  const body = raw.slice(end + 4);
  const encoding = headers.get('content-transfer-encoding');
  return {
    headers,
    subject: words(headers.get('subject') ?? ''),
    from: words(headers.get('from') ?? ''),
    text: (encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : body)
      .replaceAll('\r\n', '\n')
      .trim(),
    raw,
  };
}

function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, way: string, text: string) =>
      way.toLowerCase() === 'b' ? fromBase64(text) : fromQuoted(text.replaceAll('_', ' ')),
    );
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

function fromQuoted(text: string): string {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/gi, '%25'));
}
