import { proxy } from 'comlink';
import { type StoreApi, createStore } from 'zustand/vanilla';

import type { GpuLaunch } from '../protocol/gpu-launch';
import type { Picture } from '../protocol/picture';
import type { OutputChunk, RunEvent, RunOutcome, RunRequest } from '../protocol/run';
import type { PrepareRequest } from '../protocol/worker-api';
import { Cancel } from './cancel';
import { LaneNumbers } from './lane-numbers';
import { EMPTY_OUTPUT, OutputBuffer, type OutputView } from './output-buffer';
import { OutputWindow } from './output-window';
import { stopRuntime, takeTurn } from './runtime-store';

export type RunPhase = 'idle' | 'waiting' | 'running' | 'stopping';

export interface RunState {
  readonly phase: RunPhase;
  /** The main file of the last run: what the lines of its trace refer to. */
  readonly source: string;
  readonly output: OutputView;
  readonly pictures: readonly Picture[];
  /** The last launch on the GPU or its simulator, once the program has ended. */
  readonly launch: GpuLaunch | undefined;
  /** Pictures that were shown before these, and are not kept. */
  readonly droppedPictures: number;
  readonly notices: readonly string[];
  readonly outcome: RunOutcome | undefined;
  /** Set when the runtime itself failed: no outcome will come. */
  readonly failure: string | undefined;
}

const EMPTY: RunState = {
  phase: 'idle',
  source: '',
  output: EMPTY_OUTPUT,
  pictures: [],
  launch: undefined,
  droppedPictures: 0,
  notices: [],
  outcome: undefined,
  failure: undefined,
};

/** More would make the page heavy; a program that draws in a loop means its last ones. */
const MOST_PICTURES = 8;

function mainSource({ program }: RunRequest): string {
  const main = program.files.find(({ path }) => path === program.main);
  return typeof main?.data === 'string' ? main.data : '';
}

/** One place on a page that runs programs: a workbench, a snippet of a lesson. */
export class RunSession {
  readonly store: StoreApi<RunState> = createStore<RunState>(() => EMPTY);
  #buffer = new OutputBuffer();
  #window = new OutputWindow(this.#buffer);
  #lanes = new LaneNumbers();
  #pending: OutputChunk[] = [];
  #frame: number | undefined;
  #cancel = new Cancel();

  /**
   * Runs a program and resolves with its outcome; with undefined when the runtime failed, or when the reader stopped
   * it while Python was still loading.
   */
  async run(
    request: RunRequest,
    needs: PrepareRequest,
    onEvent?: (event: RunEvent) => void,
  ): Promise<RunOutcome | undefined> {
    const cancel = new Cancel();
    this.#cancel = cancel;
    this.#buffer = new OutputBuffer();
    this.#window = new OutputWindow(this.#buffer);
    this.#lanes = new LaneNumbers();
    this.#pending = [];
    this.store.setState({ ...EMPTY, phase: 'waiting', source: mainSource(request) });
    const listen = proxy((event: RunEvent) => {
      onEvent?.(event);
      this.#take(event);
    });
    try {
      const outcome = await takeTurn(async (api) => {
        await cancel.wait(api.prepare(needs));
        return cancel.isAsked ? undefined : await api.run(request, listen);
      });
      this.#flush();
      this.store.setState({ phase: 'idle', outcome });
      return outcome;
    } catch (error) {
      this.#flush();
      this.store.setState({ phase: 'idle', failure: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  stop(): void {
    if (this.store.getState().phase === 'idle') return;
    this.store.setState({ phase: 'stopping' });
    this.#cancel.ask();
    void stopRuntime();
  }

  clear(): void {
    if (this.store.getState().phase === 'idle') this.store.setState(EMPTY);
  }

  laneOf(pid: number, process: string): number {
    return this.#lanes.of(pid, process);
  }

  #take(event: RunEvent): void {
    const { phase, pictures, droppedPictures, notices } = this.store.getState();
    if (event.kind === 'started' && phase === 'waiting') this.store.setState({ phase: 'running' });
    else if (event.kind === 'process-started') this.#lanes.of(event.pid, event.process);
    else if (event.kind === 'picture')
      this.store.setState({
        pictures: [...pictures, event.picture].slice(-MOST_PICTURES),
        droppedPictures: droppedPictures + (pictures.length < MOST_PICTURES ? 0 : 1),
      });
    else if (event.kind === 'gpu-launch') this.store.setState({ launch: event.launch });
    else if (event.kind === 'notice') this.store.setState({ notices: [...notices, event.text].slice(-20) });
    else if (event.kind === 'output') this.#hold(event.chunks);
  }

  /** Output is drawn once a frame, however often it comes. */
  #hold(chunks: readonly OutputChunk[]): void {
    this.#pending.push(...chunks);
    this.#drawSoon();
  }

  #drawSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    for (const chunk of this.#pending) this.#buffer.append(chunk, this.#lanes.of(chunk.pid, chunk.process));
    this.#pending = [];
    const { view, isWhole } = this.#window.next();
    this.store.setState({ output: view });
    if (!isWhole) this.#drawSoon();
  }
}
