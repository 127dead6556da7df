import { check as words } from '@/components/ui/strings/check';
import { browserName } from '@/components/ui/browser-name';
import { buildInfo } from '@/lib/client/build-info';
import type { Preflight } from '@/lib/client/preflight';

export type RowState = 'good' | 'limited' | 'bad' | 'testing';

export interface CheckRow {
  readonly name: keyof typeof words.rows;
  readonly state: RowState;
  readonly text: string;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

function isolationRow({ missing }: Preflight): CheckRow {
  if (missing.includes('secure-context'))
    return { name: 'isolation', state: 'bad', text: words.isolationInsecure };
  const isBad = missing.includes('isolation') || missing.includes('shared-memory');
  return {
    name: 'isolation',
    state: isBad ? 'bad' : 'good',
    text: isBad ? words.isolationBad : words.isolationGood,
  };
}

function browserRow({ missing, engine }: Preflight): CheckRow {
  const name = browserName(engine);
  const isBad = missing.includes('webassembly') || missing.includes('module-workers');
  return {
    name: 'browser',
    state: isBad ? 'bad' : 'good',
    text: isBad ? words.browserBad(name) : words.browserGood(name),
  };
}

function machineRows({ cores, memory }: Preflight): CheckRow[] {
  const isSmall = memory !== undefined && memory < 4;
  const size = memory === undefined ? words.memoryUnknown : words.memory(memory);
  return [
    {
      name: 'cores',
      state: cores > 1 ? 'good' : 'limited',
      text: cores > 1 ? words.cores(cores) : words.oneCore,
    },
    {
      name: 'memory',
      state: isSmall ? 'limited' : 'good',
      text: isSmall ? words.memorySmall(memory) : size,
    },
  ];
}

function gpuRow({ gpu }: Preflight): CheckRow {
  if (gpu === undefined) return { name: 'gpu', state: 'testing', text: '' };
  return gpu === ''
    ? { name: 'gpu', state: 'limited', text: words.gpuNone }
    : { name: 'gpu', state: 'good', text: words.gpuGood(gpu) };
}

function programRows({ program }: Preflight): CheckRow[] {
  if (program.kind === 'testing')
    return [
      { name: 'python', state: 'testing', text: '' },
      { name: 'workers', state: 'testing', text: '' },
    ];
  if (program.kind === 'bad') {
    const reason = program.reason === '' ? words.wrongAnswer : program.reason;
    return [{ name: 'python', state: 'bad', text: words.runFailed(reason) }];
  }
  return [
    { name: 'python', state: 'good', text: words.python(seconds(program.startMs)) },
    { name: 'workers', state: 'good', text: words.workers(2, seconds(program.runMs)) },
  ];
}

/** What was tried, with what it means and what to do about it. */
export function checkRows(preflight: Preflight): readonly CheckRow[] {
  const hasStorage = !preflight.missing.includes('storage');
  const megabytes = buildInfo.pythonMegabytes + buildInfo.numpyMegabytes;
  const isBlocked = preflight.missing.some((part) => part !== 'storage');
  return [
    browserRow(preflight),
    isolationRow(preflight),
    ...machineRows(preflight),
    {
      name: 'storage',
      state: hasStorage ? 'good' : 'limited',
      text: hasStorage ? words.storageGood : words.storageBad,
    },
    gpuRow(preflight),
    { name: 'download', state: 'good', text: words.download(megabytes.toFixed(1)) },
    // Why nothing runs is said above already.
    ...(isBlocked ? [] : programRows(preflight)),
  ];
}

export type CheckVerdict = keyof typeof words.verdicts;

/** One word for the whole computer. */
export function checkVerdict(rows: readonly CheckRow[]): CheckVerdict {
  if (rows.some(({ state }) => state === 'bad')) return 'not-ready';
  if (rows.some(({ state }) => state === 'testing')) return 'testing';
  return rows.some(({ state }) => state === 'limited') ? 'ready-without' : 'ready';
}
