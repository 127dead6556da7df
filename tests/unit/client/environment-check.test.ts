import { describe, expect, test } from 'vitest';
import { type EnvironmentFacts, canRunPython, findMissingParts } from '../../../lib/client/environment-check';

const WHOLE: EnvironmentFacts = {
  isSecureContext: true,
  isCrossOriginIsolated: true,
  hasWebAssembly: true,
  hasSharedMemory: true,
  hasModuleWorkers: true,
  hasStorage: true,
};

describe('what is missing', () => {
  test('is nothing in a whole browser', () => {
    expect(findMissingParts(WHOLE)).toEqual([]);
  });

  test.each([
    [{ isSecureContext: false, isCrossOriginIsolated: false, hasSharedMemory: false }, ['secure-context']],
    [{ isCrossOriginIsolated: false, hasSharedMemory: false }, ['isolation']],
    [{ hasSharedMemory: false }, ['shared-memory']],
    [{ hasWebAssembly: false, hasStorage: false }, ['webassembly', 'storage']],
    [{ hasModuleWorkers: false }, ['module-workers']],
  ] as const)('names the root cause of %o', (lacks, missing) => {
    expect(findMissingParts({ ...WHOLE, ...lacks })).toEqual(missing);
  });

  test('keeps Python from running, storage apart', () => {
    expect([canRunPython([]), canRunPython(['storage']), canRunPython(['storage', 'isolation'])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
