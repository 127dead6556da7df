import { expose } from 'comlink';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { RunSession } from '../../../lib/client/run-session';
import {
  prepareRuntime,
  resetRuntime,
  restartRuntime,
  runtimeStore,
  takeTurn,
} from '../../../lib/client/runtime-store';
import type { RuntimeState } from '../../../lib/protocol/worker-api';

/** A worker whose coordinator answers `stop` and never ends a run. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  isEnded = false;
  #port: MessagePort | undefined;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage({ port }: { readonly port: MessagePort }): void {
    this.#port = port;
    const coordinator = {
      watchState: (onState: (state: RuntimeState) => void) => {
        onState({ kind: 'ready', ready: 1 });
      },
      setVisible: () => undefined,
      stop: () => undefined,
      prepare: () => new Promise<void>(() => undefined),
      run: () => new Promise<never>(() => undefined),
    };
    expose(coordinator, port);
  }

  terminate(): void {
    this.isEnded = true;
    this.#port?.close();
  }
}

vi.stubGlobal('Worker', FakeWorker);
vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
vi.stubGlobal('location', { href: 'http://localhost/' });
vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
vi.stubGlobal('requestAnimationFrame', () => 0);

const BREAK = new Event('error');
const newest = (): FakeWorker | undefined => FakeWorker.started.at(-1);
const ended = (): boolean[] => FakeWorker.started.map(({ isEnded }) => isEnded);

/** A run that its coordinator never ends. */
function startRun(): { readonly outcome: Promise<string>; readonly hasStarted: Promise<void> } {
  let start: () => void = () => undefined;
  const hasStarted = new Promise<void>((resolve) => {
    start = resolve;
  });
  const turn = takeTurn((): Promise<string> => {
    start();
    return new Promise(() => undefined);
  });
  return { outcome: turn.catch((error: unknown) => String(error)), hasStarted };
}

describe('the coordinator of a page', () => {
  beforeEach(() => {
    resetRuntime();
    FakeWorker.started.length = 0;
  });

  it('tells what waits for it when it is ended, and the next turn begins on another', async () => {
    const first = startRun();
    await first.hasStarted;
    resetRuntime();
    expect(await first.outcome).toBe('Error: Python was started again elsewhere on this page.');
    expect(await takeTurn(() => Promise.resolve('next'))).toBe('next');
    expect(ended()).toEqual([true, false]);
  });

  it('is left alone by a reader who starts Python again where it runs something else already', async () => {
    const first = startRun();
    await first.hasStarted;
    newest()?.dispatchEvent(BREAK);
    expect(await first.outcome).toBe('Error');
    const second = startRun();
    await second.hasStarted;
    restartRuntime();
    expect(ended()).toEqual([true, false]);
    resetRuntime();
    await second.outcome;
  });

  it('is idle for the page once it was given up, whatever waited for it', async () => {
    const preparing = prepareRuntime({ interpreters: 1, packages: [] });
    resetRuntime();
    await preparing;
    expect(runtimeStore.getState()).toEqual({ runtime: { kind: 'idle' }, wasReady: false });
  });

  it('leaves no failure behind in a session that is cleared', async () => {
    const session = new RunSession();
    const program = { main: 'main.py', args: [], files: [{ path: 'main.py', data: '' }] };
    const limits = { timeoutMs: 1000 };
    const run = session.run({ program, workers: 1, limits, trace: false }, { interpreters: 1, packages: [] });
    await vi.waitFor(() => {
      expect(newest()).toBeDefined();
    });
    newest()?.dispatchEvent(BREAK);
    expect(await run).toBeUndefined();
    expect(session.store.getState().failure).toBe('');
    restartRuntime();
    session.clear();
    expect(session.store.getState().failure).toBeUndefined();
    expect(runtimeStore.getState().runtime).toEqual({ kind: 'idle' });
  });
});
