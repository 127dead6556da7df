const NAMES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Chrome', /\b(?:Headless)?Chrome\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)[\d.]* .*Safari\//],
];

/** "Firefox 153" from a user agent's long self-description; the description itself where it is unknown. */
export function browserName(engine: string): string {
  for (const [name, pattern] of NAMES) {
    const version = pattern.exec(engine)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return engine;
}
