import type { Report } from '../content/schema/report';

/** Gigabytes of memory, rounded down to a power of two and at most 8; only Chromium tells. */
interface MemoryNavigator {
  readonly deviceMemory?: number;
}

/** The machine as the browser tells it, for a report. */
export function describeMachine(): Report['environment'] {
  const { deviceMemory } = navigator as MemoryNavigator;
  return {
    engine: navigator.userAgent.replace(/\p{C}/gu, '').slice(0, 300),
    cores: navigator.hardwareConcurrency || 1,
    ...(deviceMemory === undefined ? {} : { memoryGigabytes: deviceMemory }),
  };
}
