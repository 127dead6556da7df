/** Words of pictures: apart from those of programs, since lessons load them before anything is drawn. */
export const picture = {
  play: 'Play',
  pause: 'Pause',
  back: 'Step back',
  forward: 'Step',
  untitled: (width: number, height: number, frames: number) =>
    frames > 1
      ? `Animation without a caption: ${String(frames)} frames of ${String(width)} by ${String(height)}`
      : `Picture without a caption, ${String(width)} by ${String(height)}`,
  frame: (k: number, count: number) => `Frame ${String(k)} of ${String(count)}`,
  dropped: (count: number) =>
    `${String(count)} earlier ${count === 1 ? 'picture is' : 'pictures are'} not shown: only the last ones are kept. Give several frames to one call to see them as an animation.`,
} as const;
