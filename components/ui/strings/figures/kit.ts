/** Words that all figures share. */
export const figureKit = {
  table: 'The same as a table',
  back: 'Back',
  forward: 'Forward',
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  stepOf: (step: number, count: number) => `${step} of ${count}`,
} as const;
