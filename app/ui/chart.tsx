import { BAR_HEIGHT, CHART_WIDTH, placed, UNDER_WORDS, type ChartGroup } from './chart-layout.ts';
import { ChartPatterns, PATTERNS } from './chart-patterns.tsx';

interface Props {
  /** Of its own on the page. */
  id: string;
  title: string;
  /** What it shows, for whoever does not see it. */
  description: string;
  groups: ChartGroup[];
  /** What the widest bar stands for; without it the greatest value. */
  most?: number;
}

/** Bars in groups, drawn on the server; each says what it is and how much, so that no legend and no colour is needed. */
export function Chart({ id, title, description, groups, most }: Props) {
  const drawn = placed(groups, most);
  return (
    <svg
      viewBox={`0 0 ${CHART_WIDTH} ${drawn.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      className="block h-auto w-full max-w-xl print:max-w-xs"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <ChartPatterns id={id} />
      {drawn.groups.map(({ label, y, bars }) => (
        <g key={label}>
          <text x="0" y={y} fontSize="12" fontWeight="650" className="fill-ink">
            {label}
          </text>
          {bars.map(({ label: name, text, series, y: top, width }) => (
            <g key={name}>
              <text x="0" y={top} fontSize="11" className="fill-ink">
                {`${shortened(name)}: ${text}`}
              </text>
              <line
                x1="0.5"
                x2="0.5"
                y1={top + UNDER_WORDS}
                y2={top + UNDER_WORDS + BAR_HEIGHT}
                className="stroke-edge"
              />
              <rect
                x="0.5"
                y={top + UNDER_WORDS}
                width={Math.max(0, width - 1)}
                height={BAR_HEIGHT}
                fill={`url(#${id}-${series % PATTERNS.length})`}
                className="stroke-brand"
              />
            </g>
          ))}
          <line x1="0" x2={CHART_WIDTH} y1={bottomOf(bars)} y2={bottomOf(bars)} className="stroke-line" />
        </g>
      ))}
    </svg>
  );
}

/** What fits in a line; the table beside it says it in full. */
const LONGEST = 40;

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

function bottomOf(bars: { y: number }[]): number {
  return (bars.at(-1)?.y ?? 0) + UNDER_WORDS + BAR_HEIGHT + 6;
}
