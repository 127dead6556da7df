import { type Band, MANDELBROT } from '@/lib/client/mandelbrot-run';

type Colour = readonly [red: number, green: number, blue: number];

/** The colour of a lane, and of the paper, as they are in the theme that is shown now. */
export function readColour(canvas: HTMLCanvasElement, token: string): Colour {
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const before = canvas.style.color;
  canvas.style.color = `var(${token})`;
  if (probe !== null) probe.fillStyle = getComputedStyle(canvas).color;
  canvas.style.color = before;
  probe?.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = probe?.getImageData(0, 0, 1, 1).data ?? [];
  return [red, green, blue];
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** From paper, far outside, to the lane's colour at the edge of the set; the set itself is ink. */
export function paintBand(
  context: CanvasRenderingContext2D,
  band: Band,
  paper: Colour,
  lane: Colour,
  ink: Colour,
): void {
  const { width, rows, limit } = MANDELBROT;
  const image = context.createImageData(width, rows);
  for (let k = 0; k < width * rows; k += 1) {
    const count = band.counts[k] ?? 0;
    const share = Math.min(1, Math.log1p(count) / Math.log1p(32));
    const [r, g, b] =
      count >= limit
        ? ink
        : [mix(paper[0], lane[0], share), mix(paper[1], lane[1], share), mix(paper[2], lane[2], share)];
    image.data.set([r, g, b, 255], 4 * k);
  }
  context.putImageData(image, 0, band.first);
}
