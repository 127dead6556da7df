/**
 * Numbers the processes of one run: 0 for the main program, from which the others fork, then 1, 2, ... in the order in
 * which they appear. A process keeps its number, and with it colour and pattern, wherever it is drawn.
 */
export class LaneNumbers {
  readonly #lanes = new Map<number, number>();
  #next = 1;

  of(pid: number, process: string): number {
    const known = this.#lanes.get(pid);
    if (known !== undefined) return known;
    const lane = process === 'MainProcess' ? 0 : this.#next++;
    this.#lanes.set(pid, lane);
    return lane;
  }
}
