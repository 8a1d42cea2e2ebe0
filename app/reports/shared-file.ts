import type { PublicKey } from '~/certificates/signature.server.ts';
import { publicKeySchema, SHARED_FORMAT, sharedFileSchema, type SharedFile } from './shared-figures-schema.ts';

export const MOST_BYTES = 200_000;

export type FileProblem =
  | 'nothing'
  /** A file and pasted text. */
  | 'both'
  | 'large'
  | 'notJson'
  /** JSON, but not such a file. */
  | 'otherKind'
  /** Such a file, of a form that is not known here. */
  | 'otherForm';

/** What a form brings: a file, or the same as text. `text` is kept whatever comes of it. */
export async function sentText(form: FormData): Promise<{ text: string; problem?: FileProblem }> {
  const given = form.get('pasted');
  const pasted = typeof given === 'string' ? given.trim() : '';
  const file = form.get('file');
  const hasFile = typeof file === 'object' && file !== null && file.size > 0;
  if (hasFile && pasted) return { text: pasted, problem: 'both' };
  const size = hasFile ? file.size : Buffer.byteLength(pasted);
  if (size > MOST_BYTES) return { text: hasFile ? '' : pasted, problem: 'large' };
  const text = hasFile ? (await file.text()).replace(/^\uFEFF/, '').trim() : pasted;
  return text === '' ? { text, problem: 'nothing' } : { text };
}

export function readSharedFile(text: string): { file: SharedFile } | { problem: FileProblem } {
  const json = parsed(text);
  if (json === undefined) return { problem: 'notJson' };
  const read = sharedFileSchema.safeParse(json);
  if (read.success) return { file: read.data };
  const { format } = (json ?? {}) as { format?: unknown };
  const [name] = SHARED_FORMAT.split('/');
  const isLater = typeof format === 'string' && format !== SHARED_FORMAT && format.startsWith(`${name}/`);
  return { problem: isLater ? 'otherForm' : 'otherKind' };
}

/** The key of an installation: as a JWK, or as any of its files brings it. */
export function readPublicKey(text: string): { key: PublicKey } | { problem: FileProblem } {
  const json = parsed(text);
  if (json === undefined) return { problem: 'notJson' };
  const given = ((json ?? {}) as { key?: unknown }).key ?? json;
  const read = publicKeySchema.safeParse(given);
  return read.success ? { key: read.data } : { problem: 'otherKind' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
