import { proxy } from 'comlink';
import { type StoreApi, createStore } from 'zustand/vanilla';

import type { CaseResult, GradeEvent, GradeRequest, Verdict } from '../protocol/grade';
import type { Picture } from '../protocol/picture';
import type { PrepareRequest } from '../protocol/worker-api';
import { storedCalibrations, workersThatScale } from './calibration-store';
import { Cancel } from './cancel';
import { stopRuntime, takeTurn } from './runtime-store';

export type GradeStage = Extract<GradeEvent, { kind: 'stage' }>['stage'];

export interface GradeState {
  readonly phase: 'idle' | 'grading' | 'stopping';
  readonly stage: GradeStage | undefined;
  readonly cases: readonly CaseResult[];
  readonly caseCount: number;
  readonly timing:
    { readonly pairs: number; readonly spentMs: number; readonly budgetMs: number } | undefined;
  readonly picture: Picture | undefined;
  /** What the reference makes of the same, where the submission's is wrong. */
  readonly wantedPicture: Picture | undefined;
  readonly verdict: Verdict | undefined;
  readonly failure: string | undefined;
}

const EMPTY: GradeState = {
  phase: 'idle',
  stage: undefined,
  cases: [],
  caseCount: 0,
  timing: undefined,
  picture: undefined,
  wantedPicture: undefined,
  verdict: undefined,
  failure: undefined,
};

/** The grading of one challenge, as the page shows it. */
export class GradeSession {
  readonly store: StoreApi<GradeState> = createStore<GradeState>(() => EMPTY);

  #cancel = new Cancel();

  /** Grades a submission; undefined when the runtime itself failed or was stopped before it was ready. */
  async grade(request: GradeRequest, needs: PrepareRequest): Promise<Verdict | undefined> {
    const cancel = new Cancel();
    this.#cancel = cancel;
    this.store.setState({ ...EMPTY, phase: 'grading', stage: 'preparing' });
    const listen = proxy((event: GradeEvent) => {
      this.#take(event);
    });
    try {
      const verdict = await takeTurn(async (api) => {
        await cancel.wait(api.prepare(needs));
        const limit = await machineLimit();
        return cancel.isAsked ? undefined : api.grade({ ...request, ...limit }, listen);
      });
      this.store.setState({ phase: 'idle', verdict, cases: verdict?.cases ?? [] });
      return verdict;
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

  #take(event: GradeEvent): void {
    if (event.kind === 'stage') this.store.setState({ stage: event.stage });
    else if (event.kind === 'picture') this.store.setState({ picture: event.picture });
    else if (event.kind === 'wanted-picture') this.store.setState({ wantedPicture: event.picture });
    else if (event.kind === 'timing') this.store.setState({ timing: event });
    else
      this.store.setState({ cases: [...this.store.getState().cases, event.result], caseCount: event.count });
  }
}

/** What this machine was measured to give; nothing where it was not calibrated. */
async function machineLimit(): Promise<Pick<GradeRequest, 'workersThatScale'>> {
  const [newest] = await storedCalibrations();
  const limit = workersThatScale(newest?.scaling ?? []);
  return limit === undefined ? {} : { workersThatScale: limit };
}
