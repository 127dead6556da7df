import type { OutputBuffer, OutputView } from './output-buffer';

/** Blocks that one frame may draw anew: a hundred lines, so that the page stays free to answer. */
const BLOCKS_A_FRAME = 2;

/**
 * What of a buffer is drawn. Output that floods in is drawn from its end; what lies above follows, a little in every
 * frame, once it is calm.
 */
export class OutputWindow {
  readonly #buffer: OutputBuffer;
  #first = 0;
  #last = -1;

  constructor(buffer: OutputBuffer) {
    this.#buffer = buffer;
  }

  /** The next frame's view, and whether it is all that is kept. */
  next(): { readonly view: OutputView; readonly isWhole: boolean } {
    const ids = this.#buffer.blockIds();
    const fresh = ids.filter((id) => id > this.#last).length;
    const above = ids.filter((id) => id < this.#first);
    const room = BLOCKS_A_FRAME - fresh;
    if (room < 0) this.#first = ids.at(-BLOCKS_A_FRAME) ?? 0;
    else if (room > 0) this.#first = above.at(-room) ?? above[0] ?? this.#first;
    this.#last = ids.at(-1) ?? -1;
    return { view: this.#buffer.view(this.#first), isWhole: (ids[0] ?? 0) >= this.#first };
  }
}
