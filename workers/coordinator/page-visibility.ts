/** How often a measurement looks whether its page can be seen again. */
const LOOK_MS = 250;

/** Whether the page that is served can be seen: browsers slow hidden pages down, so nothing is timed in one. */
export class PageVisibility {
  #isVisible = true;
  #changes = 0;

  set(isVisible: boolean): void {
    if (isVisible === this.#isVisible) return;
    this.#isVisible = isVisible;
    this.#changes += 1;
  }

  /** Begins to watch. @returns whether the page could be seen all the time since */
  watch(): () => boolean {
    const [wasVisible, changes] = [this.#isVisible, this.#changes];
    return () => wasVisible && this.#changes === changes;
  }

  /**
   * Waits until the page can be seen, or until `mayGoOn` says no.
   * @returns the milliseconds that it waited
   */
  async shown(mayGoOn: () => boolean): Promise<number> {
    const began = performance.now();
    while (!this.#isVisible && mayGoOn()) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    return performance.now() - began;
  }
}
