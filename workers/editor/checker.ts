import type { CheckerApi, CodeFinding, FormatResult } from '../../lib/protocol/checker-api';
import { findMistakes } from './find-mistakes';
import { Ruff } from './ruff';

/** Checks and formats programs as they are written. */
export class Checker implements CheckerApi {
  #ruff: Promise<Ruff> | undefined;

  async check(code: string): Promise<readonly CodeFinding[]> {
    const ruff = await this.#ruff?.catch(() => undefined);
    const found = ruff?.check(code) ?? [];
    // In what does not parse, mistakes are guesses.
    if (found.some((finding) => finding.code === 'syntax')) return found;
    return [...findMistakes(code), ...found].sort((left, right) => left.startLine - right.startLine);
  }

  async format(code: string, ruffUrl: string): Promise<FormatResult> {
    if (!(await this.loadRuff(ruffUrl))) return { kind: 'failed', message: 'The formatter did not load.' };
    const ruff = await this.#ruff;
    try {
      return { kind: 'formatted', code: ruff?.format(code) ?? code };
    } catch {
      return { kind: 'failed', message: 'This does not parse yet: mend what is marked, then format.' };
    }
  }

  async loadRuff(url: string): Promise<boolean> {
    this.#ruff ??= Ruff.load(url);
    try {
      await this.#ruff;
      return true;
    } catch {
      this.#ruff = undefined;
      return false;
    }
  }
}
