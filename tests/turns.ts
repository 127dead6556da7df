const DAY_MS = 86_400_000;

/**
 * Tests that take too long for every run take turns: whether number `index` of them is due today, one in `turns` each
 * day. Where the environment variable `variable` says `all`, each one is.
 */
export function hasTurn(index: number, turns: number, variable: string): boolean {
  return process.env[variable] === 'all' || index % turns === Math.floor(Date.now() / DAY_MS) % turns;
}

/** The same for a test of a group: its title says which turn is its own, so that every day has some of each file. */
export function hasTitlesTurn(title: string, turns: number, variable: string): boolean {
  const sum = Buffer.from(title).reduce((total, byte) => total + byte, 0);
  return hasTurn(sum, turns, variable);
}
