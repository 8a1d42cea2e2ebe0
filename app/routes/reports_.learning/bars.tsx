import { useTranslate } from '~/i18n/translate.tsx';

const LEFT = 4;
const WIDTH = 312;
const TICKS = [0, 25, 50, 75, 100];

/** Two bars on a scale of 0 to 100; the words beside say the same. */
export function Bars({ before, after }: { before: number; after: number }) {
  const t = useTranslate();
  const bars = [
    { name: t('gains.before'), value: before, y: 20, fill: 'fill-edge' },
    { name: t('gains.after'), value: after, y: 68, fill: 'fill-brand' },
  ];
  return (
    <svg
      viewBox="0 0 320 128"
      role="img"
      aria-label={t('gains.chart', { before, after })}
      className="block h-auto w-full max-w-md"
    >
      <line x1={at(0)} x2={at(100)} y1="98" y2="98" className="stroke-edge" />
      {TICKS.map((tick) => (
        <g key={tick}>
          <line x1={at(tick)} x2={at(tick)} y1="98" y2="104" className="stroke-edge" />
          <text x={at(tick)} y="120" fontSize="11" textAnchor={anchorOf(tick)} className="fill-soft">
            {tick}
          </text>
        </g>
      ))}
      {bars.map(({ name, value, y, fill }) => (
        <g key={name}>
          <text x={LEFT} y={y - 5} fontSize="12" className="fill-ink">
            {name}: {t('gains.score', { value })}
          </text>
          <rect x={LEFT} y={y} width={at(value) - LEFT} height="24" className={fill} />
        </g>
      ))}
    </svg>
  );
}

function at(value: number): number {
  return LEFT + (Math.min(100, Math.max(0, value)) / 100) * WIDTH;
}

function anchorOf(tick: number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start';
  return tick === 100 ? 'end' : 'middle';
}
