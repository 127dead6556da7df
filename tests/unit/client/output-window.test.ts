import { expect, test } from 'vitest';
import { OutputBuffer } from '../../../lib/client/output-buffer';
import { OutputWindow } from '../../../lib/client/output-window';

function linesOf(count: number, first = 0): string {
  return Array.from({ length: count }, (_, k) => `${String(first + k)}\n`).join('');
}

function openWindow(): { readonly print: (text: string) => void; readonly draw: () => readonly number[] } {
  const buffer = new OutputBuffer();
  const shown = new OutputWindow(buffer);
  return {
    print: (text) => {
      buffer.append({ pid: 1, process: 'MainProcess', stream: 'stdout', text }, 0);
    },
    /** The first and the last line that a frame shows, and how many lie above. */
    draw: () => {
      const { view } = shown.next();
      const lines = view.blocks.flatMap((block) => block.lines);
      return [Number(lines[0]?.text), Number(lines.at(-1)?.text), view.dropped];
    },
  };
}

test('a little output is drawn whole', () => {
  const { print, draw } = openWindow();
  print(linesOf(75));
  expect(draw()).toEqual([0, 74, 0]);
  print(linesOf(75, 75));
  expect(draw()).toEqual([0, 149, 0]);
});

test('a flood is drawn from its end, and upwards once it is calm', () => {
  const { print, draw } = openWindow();
  print(linesOf(500));
  expect([draw(), draw(), draw(), draw(), draw(), draw()]).toEqual([
    [400, 499, 400],
    [300, 499, 300],
    [200, 499, 200],
    [100, 499, 100],
    [0, 499, 0],
    [0, 499, 0],
  ]);
});

test('what is let go meanwhile does not come back', () => {
  const { print, draw } = openWindow();
  print(linesOf(1900));
  expect(draw()).toEqual([1800, 1899, 1800]);
  print(linesOf(1900, 1900));
  const frames = Array.from({ length: 22 }, draw);
  expect(frames[0]).toEqual([3700, 3799, 3700]);
  expect(frames.at(-1)).toEqual([1800, 3799, 1800]);
});
