/** Lanes repeat colour and pattern after eight; lane 0 is the main program and has a look of its own. */
export function laneLook(lane: number): number {
  return lane === 0 ? 0 : ((lane - 1) % 8) + 1;
}

/** What fills a lane's blocks in a figure. Needs `LanePatterns` somewhere on the page. */
export function laneFill(lane: number): string {
  return `url(#lane-${String(laneLook(lane))})`;
}

export function laneColour(lane: number): string {
  return `var(--lane-${String(laneLook(lane))})`;
}
