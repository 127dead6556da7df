import type { GateMargin } from '../../lib/content/schema/gate-margin';
import type { CheckedMargin } from './measure-margins';

/** `speed 8.12 (at least 2), margin 4.06; with 4 workers: speed 2.4 (at least 2), margin 1.20 (near)`. */
export function describeMargins(margins: readonly CheckedMargin[]): string {
  const own = margins[0]?.workers;
  const parts = margins.map(
    (checked) => `${checked.workers === own ? '' : `with ${checked.workers} workers: `}${describe(checked)}`,
  );
  return parts.join('; ');
}

function describe({ earned, margin, doubt }: CheckedMargin): string {
  if (margin === undefined) return `not measured (${earned})`;
  return `${describeStand(margin)}${doubt === undefined ? '' : ` (${doubt})`}`;
}

/** Counts are shown as they are: how far they lie from the bound is no matter of luck. */
function describeStand({ measure, reached, asked, bound, factor, isExact }: GateMargin): string {
  const stand = `${measure} ${shown(reached, isExact)} (${asked} ${shown(bound, isExact)})`;
  return isExact || factor === undefined ? stand : `${stand}, margin ${factor.toFixed(2)}`;
}

const shown = (value: number, isExact: boolean): number => (isExact ? value : Number(value.toPrecision(3)));
