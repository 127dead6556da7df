import { type StoreApi, createStore } from 'zustand/vanilla';

import type { Attempt } from '../content/schema/report';
import type { Verdict } from '../protocol/grade';
import { type AttemptDatabase, openAttempts } from './attempt-database';
import { buildInfo } from './build-info';

export interface AttemptState {
  /** Every attempt on this device, newest first; undefined until storage was read. */
  readonly attempts: readonly Attempt[] | undefined;
  /** False where the browser keeps nothing: the list lasts until the tab closes. */
  readonly isKept: boolean;
  /** Records that are there and can't be read. They are left as they are. */
  readonly unreadable: number;
}

/** What tells other tabs that the list has changed. */
interface Bell {
  readonly ring: () => void;
  readonly listen: (onRing: () => void) => () => void;
}

function browserBell(): Bell {
  const name = 'forkjoin.attempts';
  return {
    ring: () => {
      const channel = new BroadcastChannel(name);
      channel.postMessage('changed');
      channel.close();
    },
    listen: (onRing) => {
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', onRing);
      return () => {
        channel.close();
      };
    },
  };
}

const newestFirst = (attempts: readonly Attempt[]): readonly Attempt[] =>
  [...attempts].sort((one, other) => other.at.localeCompare(one.at));

const TEXTS = [
  'id',
  'challenge',
  'at',
  'code',
  'kind',
  'build',
] as const satisfies readonly (keyof Attempt)[];
const NUMBERS = ['stars', 'workers', 'gradingMs'] as const satisfies readonly (keyof Attempt)[];

/** What lies on a disk may be damaged. The schema of attempts would bring its library onto every page. */
const isWhole = (attempt: Attempt): boolean =>
  TEXTS.every((field) => typeof attempt[field] === 'string') &&
  NUMBERS.every((field) => typeof attempt[field] === 'number');

/**
 * What was submitted on this device. Each attempt is a record of its own that is only added, so two tabs can't undo
 * each other. Where storage is denied or fails, attempts stay in memory and `isKept` says so.
 */
export class AttemptStore {
  readonly store: StoreApi<AttemptState> = createStore<AttemptState>(() => ({
    attempts: undefined,
    isKept: true,
    unreadable: 0,
  }));
  readonly #open: (onLost: () => void) => Promise<AttemptDatabase>;
  readonly #bell: Bell;
  #database: Promise<AttemptDatabase> | undefined;
  /** What could not be written. */
  readonly #memory = new Map<string, Attempt>();

  constructor(open = openAttempts, bell = browserBell()) {
    this.#open = open;
    this.#bell = bell;
  }

  /** Reads what is kept and follows other tabs. Returns how to stop. */
  start(): () => void {
    void this.#read();
    return this.#bell.listen(() => void this.#read());
  }

  /** Every attempt on this device, newest first. */
  async all(): Promise<readonly Attempt[]> {
    await this.#read();
    return this.store.getState().attempts ?? [];
  }

  /** Adds attempts; those that are here already are left as they are. */
  async add(attempts: readonly Attempt[]): Promise<void> {
    try {
      const database = await this.#connect();
      const transaction = database.transaction('attempts', 'readwrite');
      for (const attempt of attempts) {
        if ((await transaction.store.get(attempt.id)) === undefined) await transaction.store.add(attempt);
      }
      await transaction.done;
    } catch {
      for (const attempt of attempts) this.#memory.set(attempt.id, attempt);
    }
    await this.#read();
    this.#bell.ring();
  }

  async erase(): Promise<void> {
    this.#memory.clear();
    try {
      await (await this.#connect()).clear('attempts');
    } catch {
      // Nothing is kept where storage is denied.
    }
    await this.#read();
    this.#bell.ring();
  }

  #connect(): Promise<AttemptDatabase> {
    this.#database ??= this.#open(() => {
      this.#database = undefined;
    });
    return this.#database;
  }

  async #read(): Promise<void> {
    const held = [...this.#memory.values()];
    try {
      const found = await (await this.#connect()).getAll('attempts');
      const kept = found.filter(isWhole);
      this.store.setState({
        attempts: newestFirst([...kept, ...held]),
        isKept: held.length === 0,
        unreadable: found.length - kept.length,
      });
    } catch {
      this.#database = undefined;
      this.store.setState({ attempts: newestFirst(held), isKept: false, unreadable: 0 });
    }
  }
}

/** An attempt from what was submitted and what it earned. */
export function attemptOf(
  submission: { readonly code: string; readonly workers: number; readonly gradingMs: number },
  { challenge, kind, stars, timing, programs }: Verdict,
): Attempt {
  const medianMs = programs?.find(({ program }) => program === 'submission')?.medianMs;
  const hasRatio = timing?.against === 'baseline' && timing.pairs > 0;
  return {
    id: crypto.randomUUID(),
    challenge,
    at: new Date().toISOString(),
    kind,
    stars,
    ...submission,
    ...(medianMs === undefined ? {} : { medianMs }),
    ...(hasRatio ? { ratio: timing.ratio } : {}),
    build: buildInfo.buildId,
  };
}

export const attemptStore = new AttemptStore();
