/** Something that a check found in a program. Lines and columns count from 1, columns in UTF-16 units. */
export interface CodeFinding {
  readonly severity: 'error' | 'warning' | 'hint';
  /** A rule of ruff (`F401`), or the name of a classic mistake (`main-guard`). */
  readonly code: string;
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type FormatResult =
  | { readonly kind: 'formatted'; readonly code: string }
  /** The program does not parse, or the formatter could not be loaded: one sentence. */
  | { readonly kind: 'failed'; readonly message: string };

/** What the checker worker answers to. */
export interface CheckerApi {
  /** Classic mistakes at once; ruff's findings too, once `loadRuff` has been asked for. */
  check(code: string): Promise<readonly CodeFinding[]>;
  /** Loads ruff where that has not happened yet. */
  format(code: string, ruffUrl: string): Promise<FormatResult>;
  /** Fetches ruff: 3 MB compressed, once. Resolves to whether it works. */
  loadRuff(url: string): Promise<boolean>;
}
