const FIRST_YEARS = [18, 25, 35, 45, 55];

/** The ten years or so that an age falls in, such as `25–34`; by the years alone, since a birthday is never asked. */
export function ageBand(birthYear: number, inYear: number): string {
  const age = inYear - birthYear;
  const from = FIRST_YEARS.filter((first) => first <= age).at(-1);
  if (from === undefined) return `0–${(FIRST_YEARS[0] ?? 0) - 1}`;
  const next = FIRST_YEARS.find((first) => first > age);
  return next === undefined ? `${from}+` : `${from}–${next - 1}`;
}
