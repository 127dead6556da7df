import { type StoreApi, createStore } from 'zustand/vanilla';

import type { Attempt } from '../content/schema/report';
import type { Verdict } from '../protocol/grade';
import { type AttemptDatabase, openAttempts } from './attempt-database';
import { buildInfo } from './build-info';

export interface AttemptState {
  /** Every attempt on this device, newest first; undefined until storage was read. */
  readonly attempts: readonly Attempt[] | undefined;
  /** False where the browser does not keep all of it: what it does not keep lasts until the tab closes. */
  readonly isKept: boolean;
  /** False where what was kept earlier can't be read: the list holds only what this tab knows itself. */
  readonly isRead: boolean;
  /** Records that are there and can't be read. They are left as they are. */
  readonly unreadable: number;
}

export type AllAttempts = AttemptState & { readonly attempts: readonly Attempt[] };

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
const MEASURED = ['medianMs', 'ratio'] as const satisfies readonly (keyof Attempt)[];

/** What lies on a disk may be damaged. The schema of attempts would bring its library onto every page. */
const isWhole = (attempt: Attempt): boolean =>
  TEXTS.every((field) => typeof attempt[field] === 'string') &&
  NUMBERS.every((field) => typeof attempt[field] === 'number') &&
  MEASURED.every((field) => attempt[field] === undefined || typeof attempt[field] === 'number') &&
  // A date that is none cannot be written out: the list would take its page down.
  !Number.isNaN(Date.parse(attempt.at));

/**
 * What was submitted on this device. Each attempt is a record of its own that is only added, so two tabs can't undo
 * each other. Where storage is denied or fails, attempts stay in memory and `isKept` says so.
 */
export class AttemptStore {
  readonly store: StoreApi<AttemptState> = createStore<AttemptState>(() => ({
    attempts: undefined,
    isKept: true,
    isRead: true,
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

  /** Every attempt on this device, newest first, and whether that is all of them. */
  async all(): Promise<AllAttempts> {
    await this.#read();
    const { attempts = [], isRead, isKept, unreadable } = this.store.getState();
    return { attempts, isRead, isKept, unreadable };
  }

  /** Adds attempts; those that are here already are left as they are. False where they are kept in this tab only. */
  async add(attempts: readonly Attempt[]): Promise<boolean> {
    const isKept = await this.#write(attempts);
    for (const attempt of attempts) {
      // What was kept at last must not be listed twice.
      if (isKept) this.#memory.delete(attempt.id);
      else this.#memory.set(attempt.id, attempt);
    }
    await this.#read();
    this.#bell.ring();
    return isKept;
  }

  async #write(attempts: readonly Attempt[]): Promise<boolean> {
    try {
      const database = await this.#connect();
      const transaction = database.transaction('attempts', 'readwrite');
      for (const attempt of attempts) {
        if ((await transaction.store.get(attempt.id)) === undefined) await transaction.store.add(attempt);
      }
      await transaction.done;
      return true;
    } catch {
      return false;
    }
  }

  /** False where the browser did not let them be erased: they may still be on this device. */
  async erase(): Promise<boolean> {
    this.#memory.clear();
    const isErased = await this.#clear();
    await this.#read();
    this.#bell.ring();
    return isErased;
  }

  async #clear(): Promise<boolean> {
    try {
      await (await this.#connect()).clear('attempts');
      return true;
    } catch {
      return false;
    }
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
        isRead: true,
        unreadable: found.length - kept.length,
      });
    } catch {
      this.#database = undefined;
      this.store.setState({ attempts: newestFirst(held), isKept: false, isRead: false, unreadable: 0 });
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
