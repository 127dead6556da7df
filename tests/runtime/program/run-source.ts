import { startCoordinator } from '../../../cli/start-coordinator';
import type { OutputChunk, RunEvent, RunOutcome, RunRequest } from '../../../lib/protocol/run';
import type { Coordinator } from '../../../workers/coordinator/coordinator';

/** One coordinator for a test file: interpreters are warm from test to test, as on a page. */
export const coordinator: Coordinator = startCoordinator();

export interface Recorded {
  readonly outcome: RunOutcome;
  readonly events: readonly RunEvent[];
  readonly chunks: readonly OutputChunk[];
}

export const requestOf = (source: string, changes: Partial<RunRequest> = {}): RunRequest => ({
  program: { files: [{ path: 'main.py', data: source }], main: 'main.py', args: [] },
  workers: 2,
  limits: {},
  trace: false,
  ...changes,
});

/** Runs a program to its end; `onEvent` may act while it runs. */
export async function runSource(
  source: string,
  changes: Partial<RunRequest> = {},
  onEvent: (event: RunEvent) => void = () => undefined,
): Promise<Recorded> {
  const events: RunEvent[] = [];
  const outcome = await coordinator.run(requestOf(source, changes), (event) => {
    events.push(event);
    onEvent(event);
  });
  const chunks = events.flatMap((event) => (event.kind === 'output' ? event.chunks : []));
  return { outcome, events, chunks };
}

/** Stops the run as soon as it has printed `text`. @returns the time from there to its end, in milliseconds */
export async function stopAfter(
  text: string,
  source: string,
): Promise<Recorded & { readonly stopMs: number }> {
  let seen = '';
  let stoppedAt = 0;
  const recorded = await runSource(source, {}, (event) => {
    if (event.kind !== 'output' || stoppedAt !== 0) return;
    seen += event.chunks.map((chunk) => chunk.text).join('');
    if (!seen.includes(text)) return;
    stoppedAt = performance.now();
    coordinator.stop();
  });
  return { ...recorded, stopMs: performance.now() - stoppedAt };
}
