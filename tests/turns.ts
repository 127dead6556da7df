const DAY_MS = 86_400_000;

/**
 * Tests that take too long for every run take turns: whether number `index` of them is due today, one in `turns` each
 * day. Where the environment variable `variable` says `all`, each one is.
 */
export function hasTurn(index: number, turns: number, variable: string): boolean {
  return process.env[variable] === 'all' || index % turns === Math.floor(Date.now() / DAY_MS) % turns;
}
