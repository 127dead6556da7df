import type { Report } from '../content/schema/report';
import { knownGpuName } from './read-gpu-name';

/** Gigabytes of memory, rounded down to a power of two and at most 8; only Chromium tells. */
interface MemoryNavigator {
  readonly deviceMemory?: number;
}

/** A reader of reports refuses invisible signs, and a whole report with them. */
function visible(text: string, most: number): string {
  return text.slice(0, most).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
}

/**
 * The machine as the browser tells it, for a report. To ask for a GPU takes its time, so it is named where the check of
 * the computer, or a measurement of it, has asked already.
 */
export function describeMachine(): Report['environment'] {
  const { deviceMemory } = navigator as MemoryNavigator;
  const gpu = knownGpuName();
  return {
    engine: visible(navigator.userAgent, 300),
    cores: navigator.hardwareConcurrency || 1,
    ...(deviceMemory === undefined ? {} : { memoryGigabytes: deviceMemory }),
    ...(gpu === undefined ? {} : { gpu: visible(gpu, 200) }),
  };
}
