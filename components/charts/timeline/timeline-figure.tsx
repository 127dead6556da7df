'use client';

import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';

import { duration } from '@/components/ui/strings/program';
import { timeline as words } from '@/components/ui/strings/timeline';

import { LaneTag } from '../lane-tag';
import { niceTicks } from '../nice-ticks';
import type { ChosenSpan } from './neighbour-span';
import { SpanMark } from './span-mark';
import styles from './timeline-figure.module.css';
import { ROW_HEIGHT, TimelineLane } from './timeline-lane';
import type { SpanKind, TimelineRow } from './timeline-rows';
import type { TimelineView } from './timeline-view';
import { type Timeline, useTimeline } from './use-timeline';
import { useTimelinePointer } from './use-timeline-pointer';

/** Of the view's width, at each press. */
const MOVE = 0.5;
/** A view that was moved to the end may miss it by this share. */
const ROUNDING = 1e-9;

interface TimelineFigureProps {
  readonly rows: readonly TimelineRow[];
  readonly totalMs: number;
  /** The learner's program, by line: what was running. */
  readonly lines: readonly string[];
  readonly actions: ReactNode;
}

/** What each process did and when, to be zoomed, moved and read mark by mark. */
export function TimelineFigure({ rows, totalMs, lines, actions }: TimelineFigureProps) {
  const timeline = useTimeline(rows, totalMs);
  const area = useRef<SVGSVGElement>(null);
  const pointer = useTimelinePointer(area, rows, timeline);
  const keysId = useId();
  const { view, chosen } = timeline;
  return (
    <div>
      <div className={styles['tools']}>
        <Legend kinds={kindsOf(rows)} />
        <span className={styles['buttons']}>
          <ViewButtons timeline={timeline} totalMs={totalMs} />
          {actions}
        </span>
      </div>
      {/* One widget of many marks: its keys choose among them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles['figure']}
        role="application"
        aria-label={words.figure(rows.length, totalMs)}
        aria-describedby={keysId}
        // The marks are reached with arrow keys once this is focused.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={timeline.onKeyDown}
      >
        <div className={styles['tags']}>
          {rows.map((row) => (
            <LaneTag key={row.pid} lane={row.lane} process={row.process} />
          ))}
        </div>
        <svg
          ref={area}
          className={styles['lanes']}
          height={ROW_HEIGHT * rows.length}
          aria-hidden
          {...pointer}
        >
          <Grid view={view} height={ROW_HEIGHT * rows.length} />
          {rows.map((row, index) => (
            <TimelineLane
              key={row.pid}
              row={row}
              index={index}
              view={view}
              chosen={chosen?.row === row ? chosen.span : undefined}
            />
          ))}
        </svg>
        <Axis view={view} />
      </div>
      <Reading chosen={chosen} lines={lines} />
      <p id={keysId} className={styles['keys']}>
        {words.keys}
      </p>
    </div>
  );
}

/** What dragging and the wheel do, for those who click. */
function ViewButtons({
  timeline: { view, zoom, pan, showAll },
  totalMs,
}: {
  readonly timeline: Timeline;
  readonly totalMs: number;
}) {
  const isWhole = view.endMs - view.startMs >= totalMs;
  const buttons = [
    {
      label: words.zoomIn,
      Icon: ZoomIn,
      isOff: false,
      act: () => {
        zoom(0.5);
      },
    },
    {
      label: words.zoomOut,
      Icon: ZoomOut,
      isOff: isWhole,
      act: () => {
        zoom(2);
      },
    },
    {
      label: words.earlier,
      Icon: ChevronLeft,
      isOff: view.startMs <= 0,
      act: () => {
        pan(-MOVE);
      },
    },
    {
      label: words.later,
      Icon: ChevronRight,
      isOff: view.endMs >= totalMs * (1 - ROUNDING),
      act: () => {
        pan(MOVE);
      },
    },
  ];
  return (
    <>
      {buttons.map(({ label, Icon, isOff, act }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          aria-disabled={isOff}
          onClick={act}
        >
          <Icon size={16} aria-hidden />
        </button>
      ))}
      <button type="button" aria-disabled={isWhole} onClick={showAll}>
        {words.whole}
      </button>
    </>
  );
}

function kindsOf(rows: readonly TimelineRow[]): readonly SpanKind[] {
  const all: readonly SpanKind[] = ['task', 'compute', 'wait', 'sleep', 'pickle', 'send', 'receive'];
  return all.filter((kind) => rows.some(({ spans }) => spans.some((span) => span.kind === kind)));
}

/** Arrows stand above and below a lane; in the legend there is no lane. */
const LEGEND_Y: Partial<Readonly<Record<SpanKind, number>>> = { send: 23, receive: 3 };

function Legend({ kinds }: { readonly kinds: readonly SpanKind[] }) {
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="22" height="26" aria-hidden>
            <SpanMark
              kind={kind}
              lane={0}
              x={kind === 'send' || kind === 'receive' ? '11' : '1'}
              width="20"
              y={LEGEND_Y[kind] ?? 13}
            />
          </svg>
          {words.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

/** Round times within the view, as shares of its width. */
function ticksIn({
  startMs,
  endMs,
}: TimelineView): readonly { readonly ms: number; readonly left: string }[] {
  const width = endMs - startMs;
  const step = niceTicks(width, 5)[1] ?? width;
  const first = Math.ceil(startMs / step - 1e-9);
  const count = Math.floor(endMs / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, k) => {
    const ms = Number(((first + k) * step).toPrecision(12));
    return { ms, left: `${((100 * (ms - startMs)) / width).toFixed(3)}%` };
  });
}

function Grid({ view, height }: { readonly view: TimelineView; readonly height: number }) {
  return ticksIn(view).map(({ ms, left }) => (
    <line key={ms} x1={left} x2={left} y1={0} y2={height} stroke="var(--hairline)" />
  ));
}

function Axis({ view }: { readonly view: TimelineView }) {
  return (
    <div className={styles['axis']} aria-hidden>
      {ticksIn(view).map(({ ms, left }) => (
        <span
          key={ms}
          style={{ left }}
          data-first={parseFloat(left) < 4 || undefined}
          data-last={parseFloat(left) > 94 || undefined}
        >
          {ms === 0 ? '0' : duration(ms)}
        </span>
      ))}
    </div>
  );
}

/** What is chosen, in words, with the learner's line. */
function Reading({
  chosen,
  lines,
}: {
  readonly chosen: ChosenSpan | undefined;
  readonly lines: readonly string[];
}) {
  const line = chosen?.span.line;
  return (
    <p className={styles['reading']} role="status">
      {chosen === undefined ? words.hover : words.says(chosen.row.process, chosen.span)}
      {line !== undefined && <code>{words.line(line, lines[line - 1]?.trim() ?? '')}</code>}
    </p>
  );
}
