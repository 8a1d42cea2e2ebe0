import type { TableFault } from './import-fault.ts';
import type { Sent } from './import-table.server.ts';
import { text } from './sent-form.ts';

export type SentField = 'file' | 'pasted';

/** What the form brings: a file or pasted rows; with neither, or both, why not. `pasted` is kept whatever comes of it. */
export async function readSent(
  form: FormData,
): Promise<{ sent?: Sent; pasted: string; field: SentField; fault?: TableFault }> {
  const pasted = text(form, 'pasted');
  const file = form.get('file');
  const hasFile = typeof file === 'object' && file !== null && (file.size > 0 || file.name !== '');
  if (hasFile && pasted.trim()) return { pasted, field: 'file', fault: { words: 'importing.sendOne' } };
  if (hasFile) return { sent: { bytes: new Uint8Array(await file.arrayBuffer()) }, pasted, field: 'file' };
  if (pasted.trim()) return { sent: { pasted }, pasted, field: 'pasted' };
  return { pasted, field: 'file', fault: { words: 'importing.sendSomething' } };
}
