/** How often gradings went wrong, beside how often they may. */
export interface ErrorRate {
  readonly wrong: number;
  readonly of: number;
  readonly allowed: number;
}

/** @param atMost the share that may be wrong; a part of a grading is none */
export const rateErrors = (wrong: number, of: number, atMost: number): ErrorRate => ({
  wrong,
  of,
  allowed: Math.floor(of * atMost),
});

export const isWithin = ({ wrong, allowed }: ErrorRate): boolean => wrong <= allowed;

/** `wrong 1 of 200 (0.50 %), allowed 2`. */
export function describeRate({ wrong, of, allowed }: ErrorRate): string {
  const share = of === 0 ? 0 : (100 * wrong) / of;
  return `wrong ${wrong} of ${of} (${share.toFixed(2)} %), allowed ${allowed}`;
}
