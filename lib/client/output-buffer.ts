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
  /** Lines that were let go at the top. */
  readonly dropped: number;
  readonly total: number;
  /** Whether more than one process wrote, so that a lane has to be named. */
  readonly hasLanes: boolean;
}

export const EMPTY_OUTPUT: OutputView = { blocks: [], dropped: 0, total: 0, hasLanes: false };

const BLOCK_LINES = 100;
const KEPT_BLOCKS = 20;
/** Characters of one line that are kept; a browser lays out longer ones too slowly. */
const LINE_LIMIT = 4_000;

/**
 * The last 2,000 lines of a run. A line that is still open (no newline yet) is shown, and goes on where it began even
 * when another process has written since.
 */
export class OutputBuffer {
  #blocks: OutputBlock[] = [];
  #dropped = 0;
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

  view(): OutputView {
    return {
      blocks: [...this.#blocks],
      dropped: this.#dropped,
      total: this.#total,
      hasLanes: this.#lanes.size > 1,
    };
  }

  #skip(count: number, key: string): void {
    this.#open.delete(key);
    this.#dropped += count;
    this.#total += count;
  }

  #write(key: string, line: Omit<OutputLine, 'id'>): void {
    const place = this.#open.get(key);
    const at = place === undefined ? -1 : this.#blocks.findIndex((block) => block.id === place.blockId);
    const block = this.#blocks[at];
    const before = place === undefined ? undefined : block?.lines[place.index];
    if (block === undefined || place === undefined || before === undefined) {
      this.#push(key, line);
      return;
    }
    const text = (before.text + line.text).slice(0, LINE_LIMIT);
    this.#blocks[at] = { id: block.id, lines: block.lines.with(place.index, { ...before, text }) };
  }

  #push(key: string, line: Omit<OutputLine, 'id'>): void {
    const last = this.#blocks.at(-1);
    const entry: OutputLine = { ...line, id: this.#total, text: line.text.slice(0, LINE_LIMIT) };
    this.#total += 1;
    if (last === undefined || last.lines.length >= BLOCK_LINES) {
      this.#blocks.push({ id: entry.id, lines: [entry] });
    } else {
      this.#blocks[this.#blocks.length - 1] = { id: last.id, lines: [...last.lines, entry] };
    }
    if (this.#blocks.length > KEPT_BLOCKS) this.#dropped += this.#blocks.shift()?.lines.length ?? 0;
    const home = this.#blocks.at(-1);
    if (home !== undefined) this.#open.set(key, { blockId: home.id, index: home.lines.length - 1 });
  }
}
