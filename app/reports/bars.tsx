interface Bar {
  label: string;
  /** Null where it is kept back. */
  value: number | null;
  /** The value in words. */
  text: string;
}

/** Bars drawn on the server, each with its words above it; `most` is the value of a full one. */
export function Bars({ bars, most }: { bars: Bar[]; most: number }) {
  return (
    <ul className="space-y-3">
      {bars.map(({ label, value, text }) => (
        <li key={label} className="space-y-1">
          <p className="flex justify-between gap-4">
            <span>{label}</span>
            <span className="shrink-0 font-semibold">{text}</span>
          </p>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="block h-3 w-full" aria-hidden="true">
            <rect width="100" height="6" className="fill-line" />
            <rect width={value === null || most === 0 ? 0 : (100 * value) / most} height="6" className="fill-brand" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
