/**
 * A worker that is terminated at work may run on for 2 s in Chromium: so long it takes a core, and its slot and all memory
 * that it might write to stay unused.
 */
export const AFTERLIFE_MS = 2500;

/** When an interpreter was last ended while it was at work: of any run, since all of them share the machine's cores. */
export class ForcedEnds {
  #lastMs = -Infinity;

  note(): void {
    this.#lastMs = performance.now();
  }

  /** Resolves when none of the ended can run any more. */
  async settled(): Promise<void> {
    for (;;) {
      const leftMs = this.#lastMs + AFTERLIFE_MS - performance.now();
      if (leftMs <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, leftMs));
    }
  }
}
