import type { FigureProps } from '../kit/figure-props';
import { AddressesOfWarp } from './addresses-of-warp';
import { WarpAtBranch } from './warp-at-branch';

/** What a warp does together: branches, or addresses in memory. */
export function DivergenceFigure({ settings }: FigureProps) {
  return settings['show'] === 'addresses' ? <AddressesOfWarp /> : <WarpAtBranch />;
}
