import { type Remote, wrap } from 'comlink';

import type { CheckerApi, CodeFinding, FormatResult } from '../protocol/checker-api';
import { buildInfo } from './build-info';

let remote: Remote<CheckerApi> | undefined;

/** One worker for all editors of a page, started when the first program is looked at. */
function checker(): Remote<CheckerApi> {
  remote ??= wrap<CheckerApi>(
    new Worker(`${buildInfo.workersUrl}/checker.mjs`, { type: 'module', name: 'checker' }),
  );
  return remote;
}

const ruffUrl = (): string => new URL(`${buildInfo.editorUrl}/ruff.wasm`, location.href).href;

/** What is wrong in a program: classic mistakes of parallel programs, and ruff's findings once it is loaded. */
export async function checkCode(code: string): Promise<readonly CodeFinding[]> {
  return checker().check(code);
}

/** Loads ruff, 3 MB; resolves to whether it works. */
export async function loadRuff(): Promise<boolean> {
  return checker().loadRuff(ruffUrl());
}

/** The program as ruff lays it out. Loads ruff where it is not there yet. */
export async function formatCode(code: string): Promise<FormatResult> {
  return checker().format(code, ruffUrl());
}
