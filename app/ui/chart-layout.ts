export interface ChartBar {
  /** Which pattern it is filled with; the same in every group. */
  series: number;
  label: string;
  /** Null where there is nothing to draw. */
  value: number | null;
  /** The value in words. */
  text: string;
}

export interface ChartGroup {
  label: string;
  bars: ChartBar[];
}

export interface PlacedBar extends ChartBar {
  /** Of its words. */
  y: number;
  width: number;
}

export interface PlacedGroup {
  label: string;
  y: number;
  bars: PlacedBar[];
}

export const CHART_WIDTH = 320;
export const BAR_HEIGHT = 12;
/** From the words of a bar to its top. */
export const UNDER_WORDS = 4;
const BAR_ROOM = 34;
const GROUP_ROOM = 22;

/** Where everything stands, from the top; a bar of `most` is as wide as the drawing, and 0 has no width. */
export function placed(groups: ChartGroup[], most?: number): { groups: PlacedGroup[]; height: number } {
  const greatest = most ?? Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
  let height = 0;
  const found = groups.map(({ label, bars }) => {
    const y = (height += GROUP_ROOM);
    const standing = bars.map((bar) => {
      height += BAR_ROOM;
      return { ...bar, y: height - BAR_HEIGHT - UNDER_WORDS, width: widthOf(bar.value, greatest) };
    });
    height += BAR_HEIGHT;
    return { label, y: y - 6, bars: standing };
  });
  return { groups: found, height };
}

function widthOf(value: number | null, greatest: number): number {
  if (value === null || greatest <= 0) return 0;
  return Math.round((Math.min(Math.max(value, 0), greatest) / greatest) * CHART_WIDTH * 100) / 100;
}
