import type { OutputChunk } from '../protocol/run';

/** One line of output, with the lane of the process that wrote it. */
export interface OutputLine {
  readonly id: number;
  readonly lane: number;
  readonly process: string;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** Lines that are drawn together, so that new output redraws the last block only. */
export interface OutputBlock {
  readonly id: number;
  readonly lines: readonly OutputLine[];
}

export interface OutputView {
  readonly blocks: readonly OutputBlock[];
  /** Lines above those of the blocks. */
  readonly dropped: number;
  readonly total: number;
  /** Whether more than one process wrote, so that a lane has to be named. */
  readonly hasLanes: boolean;
}

export const EMPTY_OUTPUT: OutputView = { blocks: [], dropped: 0, total: 0, hasLanes: false };

const BLOCK_LINES = 50;
const KEPT_BLOCKS = 40;
/** A block that still grows; what was shown of it is kept until it changes. */
interface GrowingBlock {
  readonly id: number;
  readonly lines: OutputLine[];
  shown: OutputBlock | undefined;
}

/** Characters of one line that are kept; a browser lays out longer ones too slowly. */
const LINE_LIMIT = 4_000;

/**
 * The last 2,000 lines of a run. A line that is still open (no newline yet) is shown, and goes on where it began even
 * when another process has written since.
 */
export class OutputBuffer {
  readonly #blocks: GrowingBlock[] = [];
  #total = 0;
  #lanes = new Set<number>();
  /** Lines without a newline yet, by lane and stream: where they lie. */
  readonly #open = new Map<string, { blockId: number; index: number }>();

  /** Adds output of the process in `lane`. */
  append(chunk: OutputChunk, lane: number): void {
    this.#lanes.add(lane);
    const parts = chunk.text.split('\n');
    const key = `${String(lane)} ${chunk.stream}`;
    // Far more lines than are kept: the first ones would be let go at once.
    const skipped = Math.max(0, parts.length - 1 - BLOCK_LINES * KEPT_BLOCKS);
    if (skipped > 0) this.#skip(skipped, key);
    for (const [k, text] of parts.entries()) {
      if (k < skipped) continue;
      const isLast = k === parts.length - 1;
      if (isLast && text === '') break;
      this.#write(key, { lane, process: chunk.process, stream: chunk.stream, text });
      if (!isLast) this.#open.delete(key);
    }
  }

  /** What is kept, block by block: names in ascending order. */
  blockIds(): readonly number[] {
    return this.#blocks.map(({ id }) => id);
  }

  /** The blocks from `first` on; a block that did not change is the same object as before. */
  view(first = 0): OutputView {
    const blocks = this.#blocks
      .filter(({ id }) => id >= first)
      .map((block) => (block.shown ??= { id: block.id, lines: [...block.lines] }));
    return {
      blocks,
      dropped: this.#total - blocks.reduce((sum, { lines }) => sum + lines.length, 0),
      total: this.#total,
      hasLanes: this.#lanes.size > 1,
    };
  }

  #skip(count: number, key: string): void {
    this.#open.delete(key);
    this.#total += count;
  }

  #write(key: string, line: Omit<OutputLine, 'id'>): void {
    const place = this.#open.get(key);
    const block = place && this.#blocks.find(({ id }) => id === place.blockId);
    const before = place === undefined ? undefined : block?.lines[place.index];
    if (block === undefined || place === undefined || before === undefined) {
      this.#push(key, line);
      return;
    }
    const text = (before.text + line.text).slice(0, LINE_LIMIT);
    block.lines[place.index] = { ...before, text };
    block.shown = undefined;
  }

  #push(key: string, line: Omit<OutputLine, 'id'>): void {
    let home = this.#blocks.at(-1);
    const entry: OutputLine = { ...line, id: this.#total, text: line.text.slice(0, LINE_LIMIT) };
    this.#total += 1;
    if (home === undefined || home.lines.length >= BLOCK_LINES) {
      home = { id: entry.id, lines: [], shown: undefined };
      this.#blocks.push(home);
    }
    home.lines.push(entry);
    home.shown = undefined;
    if (this.#blocks.length > KEPT_BLOCKS) this.#blocks.shift();
    this.#open.set(key, { blockId: home.id, index: home.lines.length - 1 });
  }
}
