import { proxy } from 'comlink';
import { type StoreApi, createStore } from 'zustand/vanilla';

import type { ScalingCurve, ScalingEvent, ScalingRequest, ScalingResult } from '../protocol/scaling';
import type { PrepareRequest } from '../protocol/worker-api';
import { Cancel } from './cancel';
import { stopRuntime, takeTurn } from './runtime-store';

export interface ScalingState {
  readonly phase: 'idle' | 'measuring' | 'stopping';
  /** Drawn while it grows; the finished ones are in `result`. */
  readonly curves: readonly ScalingCurve[];
  readonly progress:
    { readonly rounds: number; readonly spentMs: number; readonly budgetMs: number } | undefined;
  readonly result: ScalingResult | undefined;
  readonly failure: string | undefined;
}

const EMPTY: ScalingState = {
  phase: 'idle',
  curves: [],
  progress: undefined,
  result: undefined,
  failure: undefined,
};

/** The measurement of how one challenge's program scales, as the page shows it. */
export class ScalingSession {
  readonly store: StoreApi<ScalingState> = createStore<ScalingState>(() => EMPTY);
  #cancel = new Cancel();

  /** Measures; undefined when the runtime itself failed or was stopped before it was ready. */
  async measure(request: ScalingRequest, needs: PrepareRequest): Promise<ScalingResult | undefined> {
    const cancel = new Cancel();
    this.#cancel = cancel;
    this.store.setState({ ...EMPTY, phase: 'measuring' });
    const listen = proxy((event: ScalingEvent) => {
      this.#take(event);
    });
    try {
      const result = await takeTurn(async (api) => {
        await cancel.wait(api.prepare(needs));
        return cancel.isAsked ? undefined : api.measureScaling(request, listen);
      });
      const { curves } = this.store.getState();
      this.store.setState({ phase: 'idle', result, curves: result?.curves ?? curves });
      return result;
    } catch (error) {
      this.store.setState({ phase: 'idle', failure: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  /** Takes the last result away. */
  clear(): void {
    if (this.store.getState().phase === 'idle') this.store.setState(EMPTY);
  }

  stop(): void {
    if (this.store.getState().phase === 'idle') return;
    this.store.setState({ phase: 'stopping' });
    this.#cancel.ask();
    void stopRuntime();
  }

  #take(event: ScalingEvent): void {
    if (event.kind === 'stage') return;
    const { curve, rounds, spentMs, budgetMs } = event;
    const others = this.store.getState().curves.filter(({ mode }) => mode !== curve.mode);
    this.store.setState({ curves: [...others, curve], progress: { rounds, spentMs, budgetMs } });
  }
}
