'use client';

import { type KeyboardEvent, useState } from 'react';

import { type ChosenSpan, firstSpan, spanBeside, spanInNextRow } from './neighbour-span';
import type { TimelineRow } from './timeline-rows';
import { type TimelineView, panView, viewWith, zoomView } from './timeline-view';

export interface Timeline {
  readonly view: TimelineView;
  readonly chosen: ChosenSpan | undefined;
  readonly choose: (chosen: ChosenSpan | undefined) => void;
  /** Below one zooms in, around what is chosen or `atMs`. */
  readonly zoom: (factor: number, atMs?: number) => void;
  readonly pan: (share: number) => void;
  readonly showAll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const ZOOM = 0.6;
const STEP = 0.2;

/** What a timeline shows, what is chosen in it, and how keys change both. Give it a key of its own for each run. */
export function useTimeline(rows: readonly TimelineRow[], totalMs: number): Timeline {
  const [view, setView] = useState<TimelineView>({ startMs: 0, endMs: totalMs });
  const [chosen, choose] = useState<ChosenSpan>();
  const zoom = (factor: number, atMs?: number): void => {
    setView((now) => {
      const middle = (now.startMs + now.endMs) / 2;
      const kept = chosen === undefined ? middle : (chosen.span.startMs + chosen.span.endMs) / 2;
      return zoomView(now, factor, atMs ?? Math.min(Math.max(kept, now.startMs), now.endMs), totalMs);
    });
  };
  const pan = (share: number): void => {
    setView((now) => panView(now, share, totalMs));
  };
  const showAll = (): void => {
    setView({ startMs: 0, endMs: totalMs });
  };
  const goTo = (next: ChosenSpan | undefined): void => {
    choose(next);
    if (next !== undefined) setView((now) => viewWith(now, next.span, totalMs));
  };
  const step = (next: (from: ChosenSpan) => ChosenSpan) => (): void => {
    goTo(chosen === undefined ? firstSpan(rows) : next(chosen));
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: step((from) => spanBeside(from, -1)),
    ArrowRight: step((from) => spanBeside(from, 1)),
    ArrowUp: step((from) => spanInNextRow(rows, from, -1)),
    ArrowDown: step((from) => spanInNextRow(rows, from, 1)),
    'Shift+ArrowLeft': () => {
      pan(-STEP);
    },
    'Shift+ArrowRight': () => {
      pan(STEP);
    },
    '+': () => {
      zoom(ZOOM);
    },
    '-': () => {
      zoom(1 / ZOOM);
    },
    '0': showAll,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isArrow = event.key.startsWith('Arrow');
    // On many keyboards plus is typed with Shift, or is the key that says equals without it.
    const key = isArrow && event.shiftKey ? `Shift+${event.key}` : event.key === '=' ? '+' : event.key;
    const action = actions[key];
    if (action === undefined) return;
    action();
    event.preventDefault();
  };
  return { view, chosen, choose, zoom, pan, showAll, onKeyDown };
}
