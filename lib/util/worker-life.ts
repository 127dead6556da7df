/**
 * How the starter of a worker learns that it has ended. A browser tells nobody when a worker is gone, so the worker
 * holds a lock of the browser, which is freed however it ends; whoever started it waits for the same lock.
 */

const HELD = 'life-held';

/** The worker's part, before anything else: holds the lock of that name until its end. */
export function holdLife(name: string, say: (message: string) => void): void {
  const held = navigator.locks.request(name, () => {
    say(HELD);
    return new Promise<never>(() => undefined);
  });
  // Browsers deny locks together with storage. Then nobody waits for this one, and an end stays unheard.
  held.catch(() => undefined);
}

export interface WatchedLife {
  /** To be sent to the worker, for `holdLife`. */
  readonly name: string;
  /** The worker is ended on purpose: nobody needs to hear of it. */
  readonly forget: () => void;
}

/** The starter's part: calls `onEnd` when the worker has ended without having been forgotten. */
export function watchLife(worker: Worker, onEnd: () => void): WatchedLife {
  const name = `forkjoin.life/${crypto.randomUUID()}`;
  const end = new AbortController();
  const wait = (): void => {
    // An abort ends the waiting, and is the only thing that can go wrong with it.
    navigator.locks.request(name, { signal: end.signal }, onEnd).catch(() => undefined);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Only now: whoever asks for the lock first holds it.
    if (data === HELD && !end.signal.aborted) wait();
  });
  return {
    name,
    forget: () => {
      end.abort();
    },
  };
}
