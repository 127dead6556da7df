/** A classic mistake of a parallel program, found at the beginning of a logical line. */
export interface Mistake {
  readonly line: number;
  readonly code: 'main-guard' | 'unpicklable' | 'unjoined' | 'held-lock';
  readonly message: string;
}
