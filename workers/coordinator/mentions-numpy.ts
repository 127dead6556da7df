import type { Program } from '../../lib/protocol/run';

/** True when a program will want NumPy: no other text can import it. */
export const mentionsNumpy = ({ files }: Program): boolean =>
  files.some(({ data }) => typeof data === 'string' && /numpy|numba/.test(data));
