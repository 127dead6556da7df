import init, { type Diagnostic, PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-web';
import type { CodeFinding } from '../../lib/protocol/checker-api';

/**
 * What is wrong, not what is unusual: names that do not exist, code that does nothing, defaults and loop variables
 * that are shared by mistake. Questions of style are left to the formatter.
 */
const SETTINGS = {
  'line-length': 100,
  'target-version': 'py313',
  lint: { select: ['F', 'E9', 'E711', 'E712', 'E722', 'B006', 'B023', 'PLE'] },
};
const HINTS: readonly string[] = ['F401', 'F841', 'F541'];

/** Ruff in WebAssembly, the linter and the formatter. */
export class Ruff {
  readonly #workspace: Workspace;

  private constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** @throws Error when the file can't be fetched or compiled */
  static async load(url: string): Promise<Ruff> {
    await init({ module_or_path: fetch(url) });
    return new Ruff(new Workspace(SETTINGS, PositionEncoding.Utf16));
  }

  check(code: string): readonly CodeFinding[] {
    return (this.#workspace.check(code) as readonly Diagnostic[]).map(toFinding);
  }

  /** @throws a text where the program does not parse */
  format(code: string): string {
    return this.#workspace.format(code);
  }
}

function toFinding({ code, message, start_location: start, end_location: end }: Diagnostic): CodeFinding {
  const isSyntax = code === null || code === 'invalid-syntax';
  return {
    severity: isSyntax || code === 'F821' ? 'error' : HINTS.includes(code) ? 'hint' : 'warning',
    code: isSyntax ? 'syntax' : code,
    message,
    startLine: start.row,
    startColumn: start.column,
    endLine: end.row,
    endColumn: end.column,
  };
}
