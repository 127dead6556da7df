'use client';

import { rooflineFigure as words } from '@/components/ui/strings/figures/roofline';

import { useWidth } from '../kit/use-width';
import { type Machine, type PlacedKernel, cornerOf, roofAt } from './place-kernels';
import styles from './roofline-figure.module.css';

interface RoofPlotProps {
  readonly machine: Machine;
  readonly placed: readonly PlacedKernel[];
}

const HEIGHT = 340;
const LEFT = 48;
const RIGHT = 16;
const TOP = 28;
const BOTTOM = 44;
/** Ends of the axis of intensity, as powers of ten. */
const [LOW, HIGH] = [-2, 3];

/** Attainable speed over intensity, both axes by powers of ten. */
export function RoofPlot({ machine, placed }: RoofPlotProps) {
  const [ref, width] = useWidth(800);
  const topPower = Math.ceil(Math.log10(machine.peak) + 0.15);
  const x = (intensity: number): number =>
    LEFT + ((width - LEFT - RIGHT) * (Math.log10(intensity) - LOW)) / (HIGH - LOW);
  const lowPower = Math.floor(Math.log10(roofAt(machine, 10 ** LOW)) + 1e-9);
  const y = (speed: number): number =>
    TOP + ((HEIGHT - TOP - BOTTOM) * (topPower - Math.log10(speed))) / (topPower - lowPower);
  const corner = Math.min(10 ** HIGH, Math.max(10 ** LOW, cornerOf(machine)));
  const roof = [10 ** LOW, corner, 10 ** HIGH].map((at) => `${x(at)},${y(roofAt(machine, at))}`).join(' ');
  const area = `${roof} ${x(10 ** HIGH)},${HEIGHT - BOTTOM} ${x(10 ** LOW)},${HEIGHT - BOTTOM}`;
  return (
    <div ref={ref} className={styles['plot']}>
      <svg width="100%" height={HEIGHT} role="img" aria-label={words.plot}>
        {range(LOW, HIGH).map((power) => (
          <g key={power}>
            <line
              className={styles['grid']}
              x1={x(10 ** power)}
              x2={x(10 ** power)}
              y1={TOP}
              y2={HEIGHT - BOTTOM}
            />
            <text x={x(10 ** power)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
              {words.power(power)}
            </text>
          </g>
        ))}
        {range(lowPower, topPower).map((power) => (
          <g key={power}>
            <line
              className={styles['grid']}
              x1={LEFT}
              x2={width - RIGHT}
              y1={y(10 ** power)}
              y2={y(10 ** power)}
            />
            <text x={LEFT - 6} y={y(10 ** power) + 4} textAnchor="end">
              {words.power(power)}
            </text>
          </g>
        ))}
        <text x={0} y={14}>
          {words.speedAxis}
        </text>
        <text x={(LEFT + width - RIGHT) / 2} y={HEIGHT - 6} textAnchor="middle">
          {words.intensityAxis}
        </text>
        <polygon className={styles['below']} points={area} />
        <polyline className={styles['roof']} points={roof} />
        {placed.map((kernel, k) => (
          <KernelMark
            key={k}
            kernel={kernel}
            number={k + 1}
            x={x(kernel.intensity)}
            y={y(kernel.attainable)}
            bottom={HEIGHT - BOTTOM}
          />
        ))}
      </svg>
      <ol className={styles['kernels']}>
        {placed.map(({ name }, k) => (
          <li key={k}>
            <strong>{k + 1}</strong> <code>{name}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface KernelMarkProps {
  readonly kernel: PlacedKernel;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
}

function KernelMark({ kernel, number, x, y, bottom }: KernelMarkProps) {
  // The first three are near each other on the axis: their numbers stand at different heights.
  const height = number > 3 ? y - 10 : y - 14 - 14 * ((number + 1) % 3);
  return (
    <g className={styles['kernel']} data-bound={kernel.bound}>
      <line x1={x} x2={x} y1={height + 4} y2={bottom} />
      <circle cx={x} cy={y} r="5" />
      <text x={x} y={height} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
