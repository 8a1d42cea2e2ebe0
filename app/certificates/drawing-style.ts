/** A4 lying, in points. */
export const PAGE = { width: 841.89, height: 595.28 };
/** From the paper's edge to where text may stand. */
export const MARGIN = 66;
export const CENTRE = PAGE.width / 2;
export const TEXT_WIDTH = PAGE.width - 2 * MARGIN - 44;

/** The brand and the ink stay apart in grey too: 34% and 15% light. */
export const COLOURS = {
  brand: '#1d6166',
  pale: '#9dbdbe',
  ink: '#1f2a2e',
  soft: '#4c5a60',
};
