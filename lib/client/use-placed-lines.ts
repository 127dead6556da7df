import { useMemo, useSyncExternalStore } from 'react';

import { type PlacedLines, keepLines, parseLines, readLines, watchLines } from './parsons-store';

/** Where the lines of a puzzle are: as they were left on this device, else as `start` has them. */
export function usePlacedLines(
  key: string,
  start: readonly number[],
): readonly [lines: PlacedLines, place: (lines: PlacedLines) => void] {
  const stored = useSyncExternalStore(
    watchLines,
    () => readLines(key),
    () => undefined,
  );
  const count = start.length;
  const lines = useMemo(() => parseLines(stored, count), [stored, count]);
  return [
    lines ?? { order: start, unused: [] },
    (next) => {
      keepLines(key, next);
    },
  ];
}
