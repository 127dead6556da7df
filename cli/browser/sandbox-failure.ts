/** The machine's part failed, the browser or what it is set up with: no program can be blamed for it. */
export class SandboxFailure extends Error {}

/** The first line of what was thrown: Playwright adds pages of its own log. */
export function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
