import type { ReactNode } from 'react';

import { scaling as words } from '@/components/ui/strings/scaling';
import type { ScalingCurve, ScalingLawFit } from '@/lib/protocol/scaling';

import { niceTicks } from './nice-ticks';
import styles from './measured-scaling.module.css';

const WIDTH = 420;
const HEIGHT = 260;
const LEFT = 40;
const RIGHT = 74;
const TOP = 26;
const BOTTOM = 42;

interface Scales {
  readonly x: (workers: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly maxWorkers: number;
}

function scales(curve: ScalingCurve, top: number): Scales {
  const maxWorkers = Math.max(2, ...curve.points.map(({ workers }) => workers));
  return {
    x: (workers) => LEFT + ((WIDTH - LEFT - RIGHT) * workers) / maxWorkers,
    y: (value) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * value) / top,
    top,
    maxWorkers,
  };
}

/** What a law predicts. Amdahl (1967): 1 / (f + (1 - f) / p). Gustafson (1988): p - f (p - 1). */
function predicted({ law, fraction }: ScalingLawFit, workers: number): number {
  return law === 'amdahl' ? 1 / (fraction + (1 - fraction) / workers) : workers - fraction * (workers - 1);
}

const line = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/** Measured speedup with its intervals, the most that this machine can give, and the law fitted to it. */
export function SpeedupOfCurve({ curve }: { readonly curve: ScalingCurve }) {
  const { points, fit, mode } = curve;
  const most = Math.max(2, ...points.flatMap(({ workers, interval }) => [workers, interval[1]]));
  const { x, y, maxWorkers, top } = scales(curve, most);
  const last = points.at(-1);
  const fitted =
    fit === undefined ? [] : Array.from({ length: 33 }, (_, k) => 1 + ((maxWorkers - 1) * k) / 32);
  const fitEnd = fit === undefined ? undefined : predicted(fit, maxWorkers);
  return (
    <Frame
      scale={{ x, y, top, maxWorkers }}
      label={words.plot.speedup}
      title={words.speedup[mode]}
      points={points}
    >
      <polyline
        className={styles['ideal']}
        points={line([[x(0), y(0)], ...points.map((point) => [x(point.workers), y(point.ceiling)] as const)])}
      />
      <text x={x(maxWorkers) + 8} y={y(last?.ceiling ?? maxWorkers) + 4}>
        {words.ideal}
      </text>
      {fit !== undefined && fitEnd !== undefined && (
        <>
          <polyline
            className={styles['fit']}
            points={line(fitted.map((p) => [x(p), y(predicted(fit, p))]))}
          />
          <text x={x(maxWorkers) + 8} y={labelHeight(y(fitEnd), y(last?.ceiling ?? maxWorkers))}>
            {words.laws[fit.law]}
          </text>
        </>
      )}
      {points.map(({ workers, speedup, interval: [low, high] }) => (
        <g key={workers}>
          <line className={styles['interval']} x1={x(workers)} x2={x(workers)} y1={y(low)} y2={y(high)} />
          <circle className={styles['dot']} cx={x(workers)} cy={y(speedup)} r="4.5" />
          <text className={styles['value']} x={x(workers)} y={y(low) + 17} textAnchor="middle">
            {words.number(speedup)}
          </text>
        </g>
      ))}
    </Frame>
  );
}

/** Two labels at one place cannot be read: the second moves down. */
function labelHeight(wanted: number, other: number): number {
  return (Math.abs(wanted - other) < 15 ? other + 15 : wanted) + 4;
}

/** Speedup divided by workers. One is ideal. */
export function EfficiencyOfCurve({ curve }: { readonly curve: ScalingCurve }) {
  const { points } = curve;
  const scale = scales(curve, Math.max(1, ...points.map(({ efficiency }) => efficiency)));
  const { x, y, maxWorkers } = scale;
  return (
    <Frame scale={scale} label={words.plot.efficiency} title={words.efficiency} points={points} isShare>
      <line className={styles['ideal']} x1={x(0)} x2={x(maxWorkers)} y1={y(1)} y2={y(1)} />
      <text x={x(maxWorkers) + 8} y={y(1) + 4}>
        {words.ideal}
      </text>
      <polyline
        className={styles['line']}
        points={line(points.map((point) => [x(point.workers), y(point.efficiency)]))}
      />
      {points.map(({ workers, efficiency }) => (
        <g key={workers}>
          <circle className={styles['dot']} cx={x(workers)} cy={y(efficiency)} r="4.5" />
          <text className={styles['value']} x={x(workers)} y={y(efficiency) + 19} textAnchor="middle">
            {words.percent(efficiency)}
          </text>
        </g>
      ))}
    </Frame>
  );
}

interface FrameProps {
  readonly scale: Scales;
  readonly label: string;
  readonly title: string;
  readonly points: ScalingCurve['points'];
  readonly isShare?: boolean;
  readonly children: ReactNode;
}

function Frame({
  scale: { x, y, top, maxWorkers },
  label,
  title,
  points,
  isShare = false,
  children,
}: FrameProps) {
  return (
    <svg
      className={styles['plot']}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={label}
    >
      {niceTicks(top, 4).map((tick) => (
        <g key={tick}>
          <line className={styles['grid']} x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 7} y={y(tick) + 4} textAnchor="end">
            {isShare ? words.percent(tick).replace(' ', '') : tick}
          </text>
        </g>
      ))}
      {points.map(({ workers }) => (
        <text key={workers} x={x(workers)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
          {workers}
        </text>
      ))}
      {children}
      <text x={(x(0) + x(maxWorkers)) / 2} y={HEIGHT - 5} textAnchor="middle">
        {words.workers}
      </text>
      <text className={styles['title']} x={0} y={12}>
        {title}
      </text>
    </svg>
  );
}
