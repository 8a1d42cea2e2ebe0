/** People in one import; more come in parts. */
export const MOST_ROWS = 2_000;
