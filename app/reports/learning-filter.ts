/** What of the figures is asked for. */
export interface LearningChoice {
  /** A slug, or null: all courses. */
  course: string | null;
  year: number;
  /** As profiles say it, or null: all that one may see. */
  country: string | null;
}

/** From the address; what is not known counts as not asked for. */
export function readLearningChoice(
  query: URLSearchParams,
  known: { courses: string[]; countries: readonly string[]; year: number },
): LearningChoice {
  const year = /^20\d\d$/.test(query.get('year') ?? '') ? Number(query.get('year')) : known.year;
  return {
    course: known.courses.find((course) => course === query.get('course')) ?? null,
    year,
    country: known.countries.find((country) => country === query.get('country')) ?? null,
  };
}

export function learningAddress({ course, year, country }: LearningChoice): string {
  const query = new URLSearchParams({ year: String(year) });
  if (course !== null) query.set('course', course);
  if (country !== null) query.set('country', country);
  return `/reports/learning?${query}`;
}
