import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

export type Path = readonly PropertyKey[];

/** A file of facts: what it says, when it could be understood, and where each part of it stands. */
export interface Sheet<Value> {
  file: string;
  value: Value | undefined;
  faults: Fault[];
  /** The line of the part at `path`, or of the nearest part around it. */
  line(path: Path): number;
}

/** `linesBefore`: how many lines of `file` stand above `text`. */
export function readYaml<Schema extends z.ZodType>(
  { file, text, linesBefore = 0 }: { file: string; text: string; linesBefore?: number },
  schema: Schema,
): Sheet<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + linesBefore;
  const line = (path: Path) => lineAt(offsetOf(document, path));
  const sheet: Sheet<z.output<Schema>> = { file, value: undefined, faults: [], line };
  if (document.errors.length > 0) {
    sheet.faults = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      what: `not YAML: ${error.message.split('\n', 1)[0]}`,
      expected: 'plain YAML, with text that holds “: ” or begins with a sign in quotation marks',
    }));
    return sheet;
  }
  const content = plain(document);
  const result = schema.safeParse(content);
  if (result.success) sheet.value = result.data;
  else sheet.faults = result.error.issues.flatMap((issue) => faultsOf(issue, content, sheet));
  return sheet;
}

/** `text` with one more item at the end of the list at `path`; everything else stays as it was written. */
export function withItem(text: string, path: Path, item: string): string {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || !list.range) throw new Error(`There is no list at ${nameOf(path)}`);
  const last = list.items.at(-1);
  const [start, end] = (last as { range?: [number, number, number] } | undefined)?.range ?? [];
  if (start === undefined || end === undefined) return inserted(text, list.range[0] + 1, item);
  if (list.flow) return inserted(text, end, `, ${item}`);
  const dash = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const lineEnd = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  return inserted(text, lineEnd < 0 ? text.length : lineEnd, `\n${dash}${item}`);
}

function inserted(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}

/** Aliases could make a small file huge, so none is followed. */
function plain(document: Document): unknown {
  return document.toJS({ maxAliasCount: 0 });
}

function faultsOf(issue: z.core.$ZodIssue, content: unknown, { file, line }: Sheet<unknown>): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: line([...issue.path, key]),
      what: `“${nameOf([...issue.path, key])}” is not known here`,
      expected: 'only the keys that courses/README.md lists',
    }));
  }
  const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], content);
  const name = issue.path.length === 0 ? 'the file' : `“${nameOf(issue.path)}”`;
  const what = found === undefined || found === null ? `${name} is missing` : `${name} is ${shown(found)}`;
  return [{ file, line: line(issue.path), what, expected: issue.message }];
}

function nameOf(path: Path): string {
  return path.map(String).join('.');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | undefined)?.items?.[Number(step)];
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null | undefined)?.range?.[0];
}
