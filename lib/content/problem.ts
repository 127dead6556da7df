/** One mistake in a content file. */
export interface Problem {
  /** Relative to the content folder. */
  readonly file: string;
  /** 1-based line, for Markdown and Python. */
  readonly line?: number;
  /** Path of the field, for JSON: `gate.atLeast`, `tracks[0].items[2].slug`. */
  readonly field?: string;
  /** What is wrong and what would be right, in one sentence. */
  readonly reason: string;
}

/** `vectorisation/axpy/challenge.json: gate.atLeast: ...`, as a compiler would say it. */
export function formatProblem({ file, line, field, reason }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return field === undefined ? `${place}: ${reason}` : `${place}: ${field}: ${reason}`;
}
