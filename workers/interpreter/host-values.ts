import { checkNumber } from './check-argument';

/** A Python object as JavaScript sees it; only bytes-like ones are of use here. */
export interface PythonBuffer {
  readonly getBuffer: (type: 'u8') => { readonly data: Uint8Array; readonly release: () => void };
}

/** What Python passes where bytes are expected: an array made by `to_js`, or the object itself. */
export type BytesArgument = Uint8Array | PythonBuffer;

/** Calls `use` with the bytes behind an argument and gives the buffer back. @throws TypeError for anything else */
export function withBytes<Result>(argument: BytesArgument, use: (bytes: Uint8Array) => Result): Result {
  if (argument instanceof Uint8Array) return use(argument);
  if (
    typeof argument !== 'object' ||
    (argument as unknown) === null ||
    typeof argument.getBuffer !== 'function'
  ) {
    throw new TypeError('a bytes-like object is required');
  }
  const buffer = argument.getBuffer('u8');
  try {
    return use(buffer.data);
  } finally {
    buffer.release();
  }
}

/** Ends of a wait as Python sees them. */
export const WaitCode = { ready: 0, 'timed-out': 1, interrupted: 2 } as const;

/** Seconds as Python gives them; negative means for ever. */
export const timeoutMs = (seconds: number): number | undefined =>
  checkNumber(seconds) < 0 ? undefined : seconds * 1000;
