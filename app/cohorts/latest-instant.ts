/** Of instants as a database returns them; null when there is none. */
export function latestInstant(instants: (string | Date | null)[]): Date | null {
  const times = instants.flatMap((instant) => (instant === null ? [] : [new Date(instant).getTime()]));
  return times.length === 0 ? null : new Date(Math.max(...times));
}
