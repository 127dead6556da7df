import {
  type GpuAccess,
  type GpuLaunch,
  type GpuSimulation,
  type GpuSize,
  type GpuStep,
  type GpuTimes,
  gpuStepKinds,
} from '../../lib/protocol/gpu-launch';

const LONGEST_TEXT = 2000;
const LONGEST_SHADER = 400_000;
const MOST_ITEMS = 64;
const MOST_ACCESSES = 20_000;
const LONGEST_VALUE = 64;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest = LONGEST_TEXT): value is string =>
  typeof value === 'string' && value.length <= longest;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MOST_ITEMS && value.every((item) => isText(item));

function isSize(value: unknown): value is GpuSize {
  return Array.isArray(value) && value.length === 3 && value.every((part) => isCount(part) && part > 0);
}

function isAccess(value: unknown): value is GpuAccess {
  return Array.isArray(value) && value.length === 6 && value.every(isCount) && Number(value[2]) <= 2;
}

function isTimes(value: unknown): value is GpuTimes {
  if (!isRecord(value)) return false;
  const { copyInMs, copyOutMs, kernelMs, timedBy, resolutionMs, repeats } = value;
  return (
    [copyInMs, copyOutMs, kernelMs, resolutionMs].every(isTime) &&
    (timedBy === 'timestamps' || timedBy === 'wall-clock') &&
    (repeats === undefined || isRepeats(repeats))
  );
}

function isRepeats(value: unknown): boolean {
  return (
    isRecord(value) &&
    isCount(value['launches']) &&
    isTime(value['ms']) &&
    typeof value['isResolved'] === 'boolean'
  );
}

function isStep(value: unknown): value is GpuStep {
  if (!Array.isArray(value) || value.length !== 8) return false;
  const [numbers, text, variables] = [value.slice(0, 6), value[6] as unknown, value[7] as unknown];
  return (
    numbers.every(isCount) &&
    Number(value[2]) < gpuStepKinds.length &&
    isText(text, LONGEST_VALUE) &&
    isRecord(variables) &&
    Object.keys(variables).length <= MOST_ITEMS &&
    Object.values(variables).every((part) => isText(part, LONGEST_VALUE))
  );
}

function areStepped(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  let steps = 0;
  return value.every((block: unknown) => {
    if (!isRecord(block) || !isCount(block['block']) || typeof block['isCut'] !== 'boolean') return false;
    if (!Array.isArray(block['steps'])) return false;
    steps += block['steps'].length;
    return steps <= MOST_ACCESSES && block['steps'].every(isStep);
  });
}

function isSimulation(value: unknown): value is GpuSimulation {
  if (!isRecord(value)) return false;
  const { counters, findings, arrays, blocks, stepped } = value;
  if (!isRecord(counters) || !isTexts(findings) || !isTexts(arrays) || !Array.isArray(blocks)) return false;
  const areCounts = Object.values(counters).every(isCount) && Object.keys(counters).length <= MOST_ITEMS;
  let accesses = 0;
  const areBlocks = blocks.every((block: unknown) => {
    if (!isRecord(block) || !isCount(block['block']) || !Array.isArray(block['accesses'])) return false;
    accesses += block['accesses'].length;
    return accesses <= MOST_ACCESSES && block['accesses'].every(isAccess);
  });
  return areCounts && areBlocks && areStepped(stepped);
}

/** What every launch has, wherever it ran. */
type LaunchFacts = Omit<GpuLaunch, 'wgsl' | 'times' | 'simulation'>;

function isFacts(sent: Fields): sent is Fields & LaunchFacts {
  const { kernel, firstLine, lastLine, grid, block, backend, device, launches, notices } = sent;
  const areTexts = isText(kernel) && isText(device) && isTexts(notices);
  const areCounts = [firstLine, lastLine, launches].every(isCount);
  return (
    areTexts &&
    areCounts &&
    isSize(grid) &&
    isSize(block) &&
    (backend === 'webgpu' || backend === 'simulator')
  );
}

/** The last launch as a program's interpreter tells it, checked: undefined where it is not what it should be. */
export function readLaunch(sent: unknown): GpuLaunch | undefined {
  if (!isRecord(sent) || !isFacts(sent)) return undefined;
  const { kernel, firstLine, lastLine, grid, block, backend, device, launches, notices } = sent;
  const { wgsl, times, simulation }: Fields = sent;
  return {
    ...{ kernel, firstLine, lastLine, grid, block, backend, device, launches, notices },
    ...(isText(wgsl, LONGEST_SHADER) ? { wgsl } : {}),
    ...(isTimes(times) ? { times } : {}),
    ...(isSimulation(simulation) ? { simulation } : {}),
  };
}
