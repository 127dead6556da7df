import { niceTicks } from './nice-ticks';
import styles from './speedup-plot.module.css';

interface SpeedupPlotProps {
  readonly points: readonly { readonly workers: number; readonly speedup: number }[];
  readonly maxWorkers: number;
  readonly words: { readonly workers: string; readonly speedup: string; readonly ideal: string };
  readonly label: string;
}

const WIDTH = 520;
const HEIGHT = 300;
const LEFT = 44;
const BOTTOM = 44;
const TOP = 20;
const RIGHT = 48;

/** Speedup against workers, from zero, with the ideal line; each point is labelled with its value. */
export function SpeedupPlot({ points, maxWorkers, words, label }: SpeedupPlotProps) {
  const top = Math.max(maxWorkers, ...points.map((point) => point.speedup));
  const x = (workers: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * workers) / maxWorkers;
  const y = (speedup: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * speedup) / top;
  const path = points.map((point) => `${String(x(point.workers))},${String(y(point.speedup))}`).join(' ');
  return (
    <svg
      className={styles['plot']}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={label}
    >
      {niceTicks(top, 5).map((tick) => (
        <g key={tick}>
          <line className={styles['grid']} x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {Array.from({ length: maxWorkers }, (_, k) => (
        <text key={k} x={x(k + 1)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
          {k + 1}
        </text>
      ))}
      <line className={styles['ideal']} x1={x(0)} y1={y(0)} x2={x(maxWorkers)} y2={y(maxWorkers)} />
      <text x={x(maxWorkers) + 6} y={y(maxWorkers) + 4}>
        {words.ideal}
      </text>
      <polyline className={styles['line']} points={path} />
      {points.map((point) => (
        <g key={point.workers}>
          <circle className={styles['dot']} cx={x(point.workers)} cy={y(point.speedup)} r="4.5" />
          <text
            className={styles['value']}
            x={x(point.workers)}
            y={y(point.speedup) + 20}
            textAnchor="middle"
          >
            {point.speedup.toFixed(2)}
          </text>
        </g>
      ))}
      <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 6} textAnchor="middle">
        {words.workers}
      </text>
      <text x={LEFT - 8} y={TOP - 8} textAnchor="start">
        {words.speedup}
      </text>
    </svg>
  );
}
