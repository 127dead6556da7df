import { laneColour, laneFill } from '../lane-number';
import type { SpanKind } from './timeline-rows';

interface SpanMarkProps {
  readonly kind: SpanKind;
  readonly lane: number;
  /** Along the lane, with their units: pixels or percent. */
  readonly x: string;
  readonly width: string;
  /** The middle of the lane. */
  readonly y: number;
}

const HEIGHTS = { task: 18, compute: 10, pickle: 10, wait: 3, sleep: 3 } as const;

/** One mark of a timeline. Kinds differ by shape, not by colour: the colour is the lane's. */
export function SpanMark({ kind, lane, x, width, y }: SpanMarkProps) {
  const colour = laneColour(lane);
  if (kind === 'send' || kind === 'receive') {
    // Up and out, or down and in.
    const tip = kind === 'send' ? `M0 ${String(y - 13)}l4 6h-8z` : `M0 ${String(y + 13)}l4 -6h-8z`;
    return (
      <svg x={x} overflow="visible">
        <path d={tip} fill={colour} stroke="var(--paper)" strokeWidth="0.75" />
      </svg>
    );
  }
  const height = HEIGHTS[kind];
  const box = { x, width, y: y - height / 2, height };
  if (kind === 'wait') return <rect {...box} fill="var(--edge)" />;
  if (kind === 'sleep') return <rect {...box} fill="none" stroke="var(--edge)" strokeDasharray="2 2" />;
  if (kind === 'pickle') return <rect {...box} fill="var(--paper)" stroke={colour} strokeWidth="1.5" />;
  return (
    <rect {...box} fill={laneFill(lane)} stroke="var(--paper)" strokeWidth={kind === 'task' ? 0.75 : 0} />
  );
}
