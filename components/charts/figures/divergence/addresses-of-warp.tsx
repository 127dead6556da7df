'use client';

import { useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { addressFigure as words } from '@/components/ui/strings/figures/divergence';

import { laneColour, laneFill } from '../../lane-number';
import { FigureFrame } from '../kit/figure-frame';
import { Slider } from '../kit/slider';
import { WARP } from './branch-turns';
import {
  SEGMENT_BYTES,
  type Segment,
  leastTransactions,
  segmentsOf,
  stridedAccess,
} from './count-transactions';
import styles from './divergence-figure.module.css';

const sizes = ['4', '8'] as const;

/** The addresses that a warp reads, and the pieces of 32 bytes that have to be fetched for them. */
export function AddressesOfWarp() {
  const [stride, setStride] = useState(1);
  const [offset, setOffset] = useState(0);
  const [bytes, setBytes] = useState<(typeof sizes)[number]>('4');
  const itemBytes = Number(bytes);
  const access = stridedAccess(WARP, stride, offset, itemBytes);
  const segments = segmentsOf(access);
  const perSegment = SEGMENT_BYTES / itemBytes;
  const used = segments.reduce((sum, segment) => sum + segment.used.filter(Boolean).length, 0) * itemBytes;
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <Slider label={words.stride} value={stride} min={0} max={32} onChange={setStride} />
          <Slider label={words.offset} value={offset} min={0} max={16} onChange={setOffset} />
          <Choice
            label={words.element}
            value={bytes}
            options={sizes.map((value) => ({ value, label: words.bytes[value] }))}
            onChange={setBytes}
          />
        </>
      }
      meaning={words.meaning({
        stride,
        offset,
        transactions: segments.length,
        least: leastTransactions(access),
        percent: Math.round((100 * used) / (segments.length * SEGMENT_BYTES)),
      })}
      table={{
        columns: words.columns,
        rows: access.indices.map((index, thread) => [
          thread,
          index,
          index * itemBytes,
          Math.floor(index / perSegment),
        ]),
      }}
    >
      <div className={styles['segments']} role="img" aria-label={words.drawing(segments.length)}>
        {segments.map((segment, k) => (
          <SegmentDrawing key={segment.number} segment={segment} lane={(k % 8) + 1} />
        ))}
      </div>
      <p className={styles['legend']}>{words.legend}</p>
    </FigureFrame>
  );
}

function SegmentDrawing({ segment, lane }: { readonly segment: Segment; readonly lane: number }) {
  const width = 96 / segment.used.length;
  return (
    <div>
      <span>{segment.number}</span>
      <svg viewBox="0 0 96 16">
        {segment.used.map((isUsed, k) => (
          <rect
            key={k}
            x={k * width + 1}
            y="1"
            width={width - 2}
            height="14"
            rx="1"
            fill={isUsed ? laneFill(lane) : 'none'}
            stroke={laneColour(lane)}
          />
        ))}
      </svg>
    </div>
  );
}
