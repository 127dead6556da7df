function megabytes(bytes: string | undefined): number {
  return Number(bytes ?? 0) / 1e6;
}

/** Where the parts lie that the page's bundler did not build, and how large the runtime is. Set by next.config. */
export const buildInfo = {
  buildId: process.env.NEXT_PUBLIC_BUILD_ID ?? 'dev',
  workersUrl: process.env.NEXT_PUBLIC_WORKERS_URL ?? '/workers/dev',
  runtimeUrl: process.env.NEXT_PUBLIC_RUNTIME_URL ?? '/runtime',
  monacoUrl: process.env.NEXT_PUBLIC_MONACO_URL ?? '/monaco/vs',
  /** Ruff and the names for completion. */
  editorUrl: process.env.NEXT_PUBLIC_EDITOR_URL ?? '/editor',
  /** Megabytes that Python takes on a first visit, as they travel. */
  pythonMegabytes: megabytes(process.env.NEXT_PUBLIC_PYTHON_BYTES),
  numpyMegabytes: megabytes(process.env.NEXT_PUBLIC_NUMPY_BYTES),
} as const;
