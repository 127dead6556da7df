/** A promise that somebody outside can end: what is awaited beside it is then no longer waited for. */
export class Cancel {
  #isAsked = false;
  #resolve: () => void = () => undefined;
  readonly #asked = new Promise<void>((resolve) => {
    this.#resolve = resolve;
  });

  get isAsked(): boolean {
    return this.#isAsked;
  }

  ask(): void {
    this.#isAsked = true;
    this.#resolve();
  }

  /** Resolves when `work` does or when the end is asked for, whichever is first. */
  async wait(work: Promise<unknown>): Promise<void> {
    await Promise.race([work, this.#asked]);
  }
}
