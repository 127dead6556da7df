'use client';

import { amdahlFigure as words } from '@/components/ui/strings/figures/amdahl';
import { figure as number } from '@/components/ui/strings/lesson';

import { useWidth } from '../kit/use-width';
import styles from './amdahl-figure.module.css';
import { amdahl, ceiling, gustafson } from './scaling-laws';

interface ScalingPlotProps {
  readonly fraction: number;
  readonly workers: number;
  /** The right end of the axis, and the top of the other one: the ideal line is the diagonal. */
  readonly mostWorkers: number;
}

const HEIGHT = 300;
const LEFT = 30;
const RIGHT = 84;
const TOP = 24;
const BOTTOM = 40;

/** Speedup over workers by both laws, with the ideal line and the chosen number marked. */
export function ScalingPlot({ fraction, workers, mostWorkers }: ScalingPlotProps) {
  const [ref, width] = useWidth(480);
  const x = (count: number): number => LEFT + ((width - LEFT - RIGHT) * count) / mostWorkers;
  const y = (speedup: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * speedup) / mostWorkers;
  const path = (law: typeof amdahl): string =>
    Array.from({ length: mostWorkers }, (_, k) => `${x(k + 1)},${y(law(fraction, k + 1))}`).join(' ');
  const same = amdahl(fraction, workers);
  const larger = gustafson(fraction, workers);
  const limit = ceiling(fraction);
  const ends = labelHeights([
    y(mostWorkers),
    y(gustafson(fraction, mostWorkers)),
    y(amdahl(fraction, mostWorkers)),
  ]);
  return (
    <div ref={ref}>
      <svg width="100%" height={HEIGHT} role="img" aria-label={words.plot}>
        {[0, 1, 2, 3, 4]
          .map((quarter) => (quarter * mostWorkers) / 4)
          .map((tick) => (
            <g key={tick}>
              <line className={styles['grid']} x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
                {tick}
              </text>
              <text x={x(tick)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
                {tick === 0 ? '' : tick}
              </text>
            </g>
          ))}
        <text x={(LEFT + width - RIGHT) / 2} y={HEIGHT - 4} textAnchor="middle">
          {words.workers}
        </text>
        <text x={0} y={12}>
          {words.speedup}
        </text>
        {limit < mostWorkers && (
          <line className={styles['limit']} x1={LEFT} x2={width - RIGHT} y1={y(limit)} y2={y(limit)} />
        )}
        <line className={styles['ideal']} x1={x(0)} y1={y(0)} x2={x(mostWorkers)} y2={y(mostWorkers)} />
        <polyline className={styles['larger']} points={path(gustafson)} />
        <polyline className={styles['same']} points={path(amdahl)} />
        {[words.ideal, words.gustafson, words.amdahl].map((name, k) => (
          <text
            key={name}
            className={styles[['idealName', 'largerName', 'sameName'][k] ?? '']}
            x={width - RIGHT + 6}
            y={(ends[k] ?? 0) + 4}
          >
            {name}
          </text>
        ))}
        <line className={styles['chosen']} x1={x(workers)} x2={x(workers)} y1={y(0)} y2={y(mostWorkers)} />
        <circle className={styles['largerDot']} cx={x(workers)} cy={y(larger)} r="5" />
        <circle className={styles['sameDot']} cx={x(workers)} cy={y(same)} r="5" />
        <text className={styles['value']} x={x(workers) - 9} y={y(larger) - 6} textAnchor="end">
          {number(larger)}
        </text>
        <text className={styles['value']} x={x(workers) + 9} y={y(same) + 18}>
          {number(same)}
        </text>
      </svg>
    </div>
  );
}

/** Heights for labels from top to bottom, at least a line apart. */
function labelHeights(heights: readonly number[]): readonly number[] {
  let last = -Infinity;
  return heights.map((height) => (last = Math.max(height, last + 17)));
}
