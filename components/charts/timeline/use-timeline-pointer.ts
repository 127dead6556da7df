'use client';

import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';

import { ROW_HEIGHT } from './timeline-lane';
import type { TimelineRow, TimelineSpan } from './timeline-rows';
import type { Timeline } from './use-timeline';

/** Pixels around the pointer in which a mark counts as pointed at. */
const REACH = 4;
const FINGER_REACH = 16;
/** The shortest is meant where several lie over each other. */
const length = ({ startMs, endMs }: TimelineSpan): number => endMs - startMs;

function spanAt(row: TimelineRow, ms: number, reachMs: number): TimelineSpan | undefined {
  return row.spans
    .filter(({ startMs, endMs }) => startMs - reachMs <= ms && endMs + reachMs >= ms)
    .toSorted((left, right) => length(left) - length(right))[0];
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Pointing chooses, dragging moves, Ctrl with the wheel zooms where the pointer is, a sideways wheel moves. */
export function useTimelinePointer(
  area: RefObject<SVGSVGElement | null>,
  rows: readonly TimelineRow[],
  timeline: Timeline,
): PointerHandlers {
  const dragX = useRef<number>(undefined);
  const latest = useRef(timeline);
  useEffect(() => {
    latest.current = timeline;
  });
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      const { view, zoom, pan } = latest.current;
      const { left, width } = element.getBoundingClientRect();
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !isSideways) return;
      event.preventDefault();
      if (isSideways) pan(event.deltaX / width);
      else {
        const share = (event.clientX - left) / width;
        zoom(1.002 ** event.deltaY, view.startMs + share * (view.endMs - view.startMs));
      }
    };
    // React's own listener is passive and could not keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [area]);

  const chooseAt = ({ currentTarget, clientX, clientY, pointerType }: PointerEvent<SVGSVGElement>): void => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const { view, choose } = timeline;
    const row = rows[Math.floor((clientY - top) / ROW_HEIGHT)];
    const msPerPixel = (view.endMs - view.startMs) / width;
    const ms = view.startMs + (clientX - left) * msPerPixel;
    const reach = pointerType === 'touch' ? FINGER_REACH : REACH;
    const span = row === undefined ? undefined : spanAt(row, ms, reach * msPerPixel);
    if (row !== undefined && span !== undefined) choose({ row, span });
  };
  const endDrag = (): void => {
    dragX.current = undefined;
  };
  return {
    onPointerDown: (event) => {
      dragX.current = event.clientX;
      event.currentTarget.setPointerCapture(event.pointerId);
      // A finger does not hover: it chooses where it comes down, and may go on to drag.
      chooseAt(event);
    },
    onPointerMove: (event) => {
      if (dragX.current === undefined) {
        chooseAt(event);
        return;
      }
      timeline.pan((dragX.current - event.clientX) / event.currentTarget.getBoundingClientRect().width);
      dragX.current = event.clientX;
    },
    onPointerUp: endDrag,
    // The browser took the finger for scrolling: no up follows.
    onPointerCancel: endDrag,
  };
}
