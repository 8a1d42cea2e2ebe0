/** Whose figures somebody may see. Where both are lists, people count who are in one of the countries and in one of the organisations. */
export interface FigureScope {
  /** `KZ` … or 'all'. */
  countries: string[] | 'all';
  organisations: string[] | 'all';
}

export const WHOLE_PROGRAMME: FigureScope = { countries: 'all', organisations: 'all' };
