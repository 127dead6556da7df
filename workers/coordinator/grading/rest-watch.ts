import type { ProgramServer } from './program-server';

/** What a process has left to do when the function has returned must be done by then. */
const REST_MS = 1000;
const LOOK_MS = 5;
/** One that is about to end is still waiting at the first look. */
const LOOKS = 3;
/** A process that ends late disturbs a sample; one that works on disturbs them all. */
const MOST_DISTURBED = 3;

/** What a learner is told whose processes work on. */
export const AT_WORK =
  'A process of the program was still at work after the function had returned; wait for it with join, or close its pool, before you return.';

/**
 * Sees that nothing of a submission is at work while another program is timed: its processes would take the cores, and the
 * other program would look slow.
 */
export class RestWatch {
  readonly #server: Pick<ProgramServer, 'childrenAtRest'>;
  #disturbed = 0;

  constructor(server: Pick<ProgramServer, 'childrenAtRest'>) {
    this.#server = server;
  }

  /** Waits a moment for the processes to come to rest. @returns whether they rested from then on, to be asked once */
  async begin(): Promise<() => boolean> {
    const began = performance.now();
    let rest = this.#server.childrenAtRest;
    for (let same = 1; rest !== '' && same < LOOKS && performance.now() - began < REST_MS;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      const now = this.#server.childrenAtRest;
      same = now !== undefined && now === rest ? same + 1 : 1;
      rest = now;
    }
    return () => {
      const hasRested = rest !== undefined && rest === this.#server.childrenAtRest;
      if (!hasRested) this.#disturbed += 1;
      return hasRested;
    };
  }

  /** Too often for processes that merely ended late. */
  get isBroken(): boolean {
    return this.#disturbed > MOST_DISTURBED;
  }
}
