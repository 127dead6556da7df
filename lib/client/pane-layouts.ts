import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';

/** Sizes of the panes of one group, in percent, by pane. */
export type PaneLayout = Readonly<Record<string, number>>;

/** The sizes that the reader gave a group of panes; undefined when there are none, or not for exactly these panes. */
export function readPaneLayout(group: string, panes: readonly string[]): PaneLayout | undefined {
  const stored = parseJson(browserStorage.read(`panes/${group}`));
  if (!isRecord(stored)) return undefined;
  const sizes = panes.map((pane) => [pane, stored[pane]] as const);
  const isWhole = sizes.every(([, size]) => typeof size === 'number' && size > 0 && size < 100);
  return isWhole ? Object.fromEntries(sizes.map(([pane, size]) => [pane, Number(size)])) : undefined;
}

export function writePaneLayout(group: string, layout: PaneLayout): void {
  browserStorage.write(`panes/${group}`, JSON.stringify(layout));
}
