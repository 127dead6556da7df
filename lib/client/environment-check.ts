/** What a browser and a server must give before Python can run here. */
export interface EnvironmentFacts {
  readonly isSecureContext: boolean;
  readonly isCrossOriginIsolated: boolean;
  readonly hasWebAssembly: boolean;
  readonly hasSharedMemory: boolean;
  readonly hasModuleWorkers: boolean;
  readonly hasStorage: boolean;
}

export type MissingPart =
  'secure-context' | 'isolation' | 'webassembly' | 'shared-memory' | 'module-workers' | 'storage';

/**
 * What is missing, root causes only: without a secure context a browser also withholds isolation and shared memory,
 * and naming those too would send the reader to the wrong remedy.
 */
export function findMissingParts(facts: EnvironmentFacts): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (!facts.isSecureContext) missing.push('secure-context');
  else if (!facts.isCrossOriginIsolated) missing.push('isolation');
  else if (!facts.hasSharedMemory) missing.push('shared-memory');
  if (!facts.hasWebAssembly) missing.push('webassembly');
  if (!facts.hasModuleWorkers) missing.push('module-workers');
  if (!facts.hasStorage) missing.push('storage');
  return missing;
}

/** Storage apart, each part is needed to run anything. */
export function canRunPython(missing: readonly MissingPart[]): boolean {
  return missing.every((part) => part === 'storage');
}
