/** An image of a program's data, `forkjoin.show(array)`: already colours, so that the page only has to paint it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Frames of `width * height` RGBA pixels, row by row; more than one is an animation. */
  readonly frames: readonly Uint8Array<ArrayBuffer>[];
  /** Time between frames. */
  readonly frameMs: number;
  /** What the picture shows: its caption and its text for screen readers. */
  readonly caption: string;
}
