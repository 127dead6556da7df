import { useSyncExternalStore } from 'react';

import { type MissingPart, findMissingParts } from './environment-check';
import { readEnvironment } from './read-environment';

const UNKNOWN: readonly MissingPart[] = [];
let found: readonly MissingPart[] | undefined;

function current(): readonly MissingPart[] {
  found ??= findMissingParts(readEnvironment());
  return found;
}

/** What this browser lacks; nothing on the server. It cannot change while the page is open. */
export function useMissingParts(): readonly MissingPart[] {
  return useSyncExternalStore(
    () => () => undefined,
    current,
    () => UNKNOWN,
  );
}
