import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { Attempt } from '../content/schema/report';

export interface AttemptSchema extends DBSchema {
  attempts: { key: string; value: Attempt; indexes: { challenge: string } };
}

export type AttemptDatabase = IDBPDatabase<AttemptSchema>;

const NAME = 'forkjoin';

/** Step k brings a database of version k to version k + 1. A step that has been released never changes. */
const STEPS: readonly ((database: AttemptDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('challenge', 'challenge');
  },
];

/**
 * The database of attempts, brought up to this version. A page with a newer version makes this one let go, so that it
 * never waits for us. @throws where the browser denies storage, or keeps a newer version of it
 */
export function openAttempts(onLost: () => void): Promise<AttemptDatabase> {
  return openDB<AttemptSchema>(NAME, STEPS.length, {
    upgrade: (database, from) => {
      for (const step of STEPS.slice(from)) step(database);
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
