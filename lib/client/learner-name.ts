import { browserStorage } from './safe-storage';

const KEY = 'learner';

/** The name that the reader puts on a report; empty before there was one. */
export const readLearnerName = (): string => browserStorage.read(KEY) ?? '';

export function writeLearnerName(name: string): void {
  browserStorage.write(KEY, name);
}
