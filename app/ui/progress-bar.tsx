/** `done` of `total`, as a drawing and, through `label`, in words. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: string }) {
  const percent = total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <div className="space-y-1">
      <p className="text-soft">{label}</p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="block h-2 w-full rounded-full" aria-hidden="true">
        <rect width="100" height="6" className="fill-line" />
        <rect width={percent} height="6" className="fill-brand" />
      </svg>
    </div>
  );
}
