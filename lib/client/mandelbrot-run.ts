import type { OutputChunk, RunOutcome } from '../protocol/run';
import type { ProcessTrace } from '../protocol/trace';
import { isRecord } from './parse-json';

export const MANDELBROT = { width: 320, height: 200, rows: 4, limit: 160 } as const;

/** One band of the picture, with the lane that computed it. */
export interface Band {
  readonly lane: number;
  readonly first: number;
  /** Escape counts, row by row. */
  readonly counts: Uint8Array;
}

/** The picture computed by a number of workers: how long it took and what each did when. */
export interface LaneRun {
  readonly workers: number;
  readonly ms: number;
  readonly trace: readonly ProcessTrace[];
}

/** A picture with the runs that are compared: one worker, and several. */
export interface LaneComparison {
  readonly cores: number;
  readonly bands: readonly Band[];
  readonly runs: readonly LaneRun[];
}

/**
 * Reads the bands that a process prints, `band FIRST BASE64`, from pieces of output that may end anywhere.
 * Anything else that is printed is left alone.
 */
export class BandReader {
  readonly #rest = new Map<number, string>();

  read(chunk: OutputChunk, lane: number): readonly Band[] {
    const lines = ((this.#rest.get(chunk.pid) ?? '') + chunk.text).split('\n');
    this.#rest.set(chunk.pid, lines.pop() ?? '');
    return lines.flatMap((line) => parseBand(line, lane) ?? []);
  }
}

function parseBand(line: string, lane: number): Band | undefined {
  const [word, first, data] = line.split(' ');
  if (word !== 'band' || data === undefined) return undefined;
  return {
    lane,
    first: Number(first),
    counts: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
  };
}

/** A finished run as a comparison keeps it. */
export function laneRun(workers: number, outcome: RunOutcome): LaneRun {
  return { workers, ms: outcome.ms, trace: outcome.trace ?? [] };
}

/** A recorded comparison, as it lies in public/examples; undefined where the file is not one. */
export function parseRecording(value: unknown): LaneComparison | undefined {
  if (!isRecord(value) || !Array.isArray(value['bands']) || !Array.isArray(value['runs'])) return undefined;
  const bands = (value['bands'] as readonly { lane: number; first: number; counts: string }[]).flatMap(
    ({ lane, first, counts }) => parseBand(`band ${String(first)} ${counts}`, lane) ?? [],
  );
  return { cores: Number(value['cores']), bands, runs: value['runs'] as readonly LaneRun[] };
}
