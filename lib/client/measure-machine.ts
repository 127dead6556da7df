import type { Calibration } from '../content/schema/calibration';
import { readPrintedNumber } from '../content/schema/read-printed-number';
import { readGpuName } from './read-gpu-name';
import { runRequest } from './run-request';
import type { RunSession } from './run-session';

/** The measurements besides scaling, in the order in which they are made. */
export const machineSteps = ['starting', 'latency', 'memory', 'clock', 'gpu'] as const;
export type MachineStep = (typeof machineSteps)[number] | 'scaling';

export interface MachineProgress {
  readonly step: MachineStep;
  /** Workers of the scaling run that is being made. */
  readonly workers: number | undefined;
  /** Steps done, of `total`. */
  readonly done: number;
  readonly total: number;
  readonly soFar: Calibration;
}

interface MeasureOptions {
  readonly session: RunSession;
  readonly cores: number;
  /** Scaling is measured on 1, 2, ... this many workers. */
  readonly maxWorkers: number;
  readonly onProgress: (progress: MachineProgress) => void;
  readonly isStopped: () => boolean;
}

const FOLDER = '/examples/calibrate';
/** Interpreters that stand ready for a program with one child: those that replace them start while it runs. */
const SPARE_WORKERS = 3;

async function readProgram(name: string): Promise<string> {
  const response = await fetch(`${FOLDER}/${name}.py`);
  if (!response.ok) throw new Error(`${name}.py: ${String(response.status)}`);
  return response.text();
}

/** Runs a program of the folder, and reads the number it prints behind `label`; null when there is none. */
async function measure(
  session: RunSession,
  name: string,
  label: string,
  workers: number,
): Promise<number | null> {
  const { request, needs } = runRequest({ code: await readProgram(name), workers });
  const outcome = await session.run(request, needs);
  if (outcome?.kind !== 'finished') return null;
  const value = readPrintedNumber(outcome.stdout, label);
  return value !== null && value > 0 ? value : null;
}

/**
 * Measures what this machine really has, one thing after another, so that nothing disturbs anything. Undefined when it
 * was stopped: half a measurement is not kept.
 */
export async function measureMachine(options: MeasureOptions): Promise<Calibration | undefined> {
  const { session, cores, maxWorkers, onProgress, isStopped } = options;
  const total = maxWorkers + machineSteps.length;
  let done = 0;
  let soFar: Calibration = {
    measuredAt: new Date().toISOString(),
    cores,
    scaling: [],
    startMs: null,
    latencyUs: null,
    bandwidthGBs: null,
    timerStepUs: null,
    gpu: null,
  };
  const take = async (
    step: MachineStep,
    make: () => Promise<Partial<Calibration>>,
    workers?: number,
  ): Promise<void> => {
    if (isStopped()) return;
    onProgress({ step, workers, done, total, soFar });
    soFar = { ...soFar, ...(await make()) };
    done += 1;
  };
  const number = (name: string, label: string) => measure(session, name, label, SPARE_WORKERS);

  for (let workers = 1; workers <= maxWorkers; workers += 1) {
    const make = async () => {
      const ms = await measure(session, 'scaling', 'load', workers);
      return ms === null ? {} : { scaling: [...soFar.scaling, { workers, ms }] };
    };
    await take('scaling', make, workers);
  }
  await take('starting', async () => ({ startMs: await number('starting', 'start') }));
  await take('latency', async () => ({ latencyUs: await number('latency', 'latency') }));
  await take('memory', async () => ({ bandwidthGBs: await number('memory', 'bandwidth') }));
  await take('clock', async () => ({ timerStepUs: await number('clock', 'step') }));
  await take('gpu', async () => ({ gpu: await readGpuName() }));
  return isStopped() ? undefined : soFar;
}
