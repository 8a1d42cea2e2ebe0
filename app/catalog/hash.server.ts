import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WRITTEN_LOCALES } from '~/i18n/locales.ts';

const APP = fileURLToPath(new URL('..', import.meta.url));
const LENGTH = 32;
const WORDS = ['dates.ts', 'derived.ts', 'messages.ts', 'translate.tsx'].concat(
  WRITTEN_LOCALES.flatMap((locale) => [`${locale}/catalog.json`, `${locale}/practice.json`]),
);

/** Of texts, in this order; the same on every machine. */
export function hashOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  return hash.digest('hex').slice(0, LENGTH);
}

/** Of a value; the order of the keys of its objects does not count. */
export function hashOfValue(value: unknown): string {
  return hashOf(JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sorted(part) : part)));
}

let code: string | undefined;

/** Of everything that decides what a lesson becomes, its own text excepted. */
export function hashOfCode(): string {
  code ??= readHashOfCode();
  return code;
}

function readHashOfCode(): string {
  const files = [
    ...['catalog', 'practice', 'ui', join('i18n', 'uz-Cyrl')].flatMap((room) => filesUnder(join(APP, room))),
    ...WORDS.map((name) => join(APP, 'i18n', name)),
    join(APP, '..', 'package-lock.json'),
  ];
  return hashOfFiles(files.filter((file) => existsSync(file) && !/\.test(-support)?\.tsx?$/.test(file)));
}

export function hashOfFolder(folder: string): string {
  return hashOfFiles(existsSync(folder) ? filesUnder(folder) : [], folder);
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function hashOfFiles(files: string[], base = APP): string {
  return hashOf(
    ...files.flatMap((file) => [file.slice(base.length).split(sep).join('/'), readFileSync(file, encodingOf(file))]),
  );
}

/** Of bytes that are no text, UTF-8 would read many as the same. */
function encodingOf(file: string): 'latin1' | 'utf8' {
  return file.endsWith('.mp3') ? 'latin1' : 'utf8';
}

function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
