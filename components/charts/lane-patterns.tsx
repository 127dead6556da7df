/*
 * Eight looks that also differ without colour: each lane's colour, crossed by a pattern in the colour of the paper.
 * Drawn once on every page; figures refer to them by id.
 */
const CROSSINGS: readonly (string | undefined)[] = [
  undefined,
  undefined,
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'M4 2v0.01M0 6v0.01M8 6v0.01',
  'M0 2H8M0 6H8',
  'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  'M2 0V8M6 0V8',
  'M0 4H8M4 0V8',
  'M0 0L8 8M0 8L8 0',
];

export function LanePatterns() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden>
      <defs>
        {CROSSINGS.map((path, look) => (
          <pattern key={look} id={`lane-${String(look)}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" fill={`var(--lane-${String(look)})`} />
            {path !== undefined && (
              <path
                d={path}
                fill="none"
                stroke="var(--paper)"
                strokeWidth={look === 3 ? 2.6 : 1.3}
                strokeLinecap={look === 3 ? 'round' : 'butt'}
                strokeOpacity="0.75"
              />
            )}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
