import { type Remote, wrap } from 'comlink';

import type { CheckerApi, CodeFinding, FormatResult } from '../protocol/checker-api';
import { buildInfo } from './build-info';

let remote: Remote<CheckerApi> | undefined;
/** Rejects when the worker fails. */
let broken = new Promise<never>(() => undefined);

/** One worker for all editors of a page, started when the first program is looked at. */
function checker(): Remote<CheckerApi> {
  if (remote === undefined) {
    const worker = new Worker(`${buildInfo.workersUrl}/checker.mjs`, { type: 'module', name: 'checker' });
    broken = new Promise((_, reject) => {
      worker.addEventListener('error', () => {
        // The next text is looked at by a new one.
        remote = undefined;
        worker.terminate();
        reject(new Error('The checker did not start, or broke.'));
      });
    });
    // Whoever waits for an answer hears of it.
    broken.catch(() => undefined);
    remote = wrap<CheckerApi>(worker);
  }
  return remote;
}

/** An answer of the worker; a worker that fails never sends one. @throws Error where it fails */
const answer = <Answer>(asked: Promise<Answer>): Promise<Answer> => Promise.race([asked, broken]);

const ruffUrl = (): string => new URL(`${buildInfo.editorUrl}/ruff.wasm`, location.href).href;

/** What is wrong in a program: classic mistakes of parallel programs, and ruff's findings once it is loaded. */
export async function checkCode(code: string): Promise<readonly CodeFinding[]> {
  return answer(checker().check(code));
}

/** Loads ruff, 3 MB; resolves to whether it works. */
export async function loadRuff(): Promise<boolean> {
  return answer(checker().loadRuff(ruffUrl()));
}

/** The program as ruff lays it out. Loads ruff where it is not there yet. */
export async function formatCode(code: string): Promise<FormatResult> {
  return answer<FormatResult>(checker().format(code, ruffUrl()));
}
