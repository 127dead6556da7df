import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Verdict } from '../../lib/protocol/grade';

/** What a program earned when it was graded again. */
export type Earned = Pick<Verdict, 'kind' | 'stars' | 'message'>;

/**
 * What was graded already, one line a program, written as soon as it is known: an interrupted command goes on where it
 * was. A line that was cut off by the interruption is left out and graded again.
 */
export class RegradeLog {
  readonly #path: string;
  readonly #known = new Map<string, Earned>();

  constructor(path: string) {
    this.#path = path;
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n')) this.#take(line);
  }

  find(key: string): Earned | undefined {
    return this.#known.get(key);
  }

  add(key: string, { kind, stars, message }: Earned): void {
    const earned = { kind, stars, message };
    this.#known.set(key, earned);
    appendFileSync(this.#path, `\n${JSON.stringify({ key, earned })}`);
  }

  #take(line: string): void {
    try {
      const { key, earned } = JSON.parse(line) as { key: string; earned: Earned };
      this.#known.set(key, earned);
    } catch {
      // Empty, or cut off.
    }
  }
}
