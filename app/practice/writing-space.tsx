/** On paper a field is as good as a box to write in by hand. */
export function WritingSpace({ id, rows }: { id: string; rows: number }) {
  return (
    <textarea
      id={id}
      rows={rows}
      autoComplete="off"
      spellCheck={false}
      className="block w-full resize-y rounded print:h-10 print:resize-none border-2 border-edge bg-surface px-3 py-2 text-ink"
    />
  );
}
