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
  print(linesOf(150));
  expect(draw()).toEqual([0, 149, 0]);
  print(linesOf(150, 150));
  expect(draw()).toEqual([0, 299, 0]);
});

test('a flood is drawn from its end, and upwards once it is calm', () => {
  const { print, draw } = openWindow();
  print(linesOf(1000));
  expect([draw(), draw(), draw(), draw(), draw(), draw()]).toEqual([
    [800, 999, 800],
    [600, 999, 600],
    [400, 999, 400],
    [200, 999, 200],
    [0, 999, 0],
    [0, 999, 0],
  ]);
});

test('what is let go meanwhile does not come back', () => {
  const { print, draw } = openWindow();
  print(linesOf(1900));
  expect(draw()).toEqual([1700, 1899, 1700]);
  print(linesOf(1900, 1900));
  const frames = Array.from({ length: 12 }, draw);
  expect(frames[0]).toEqual([3600, 3799, 3600]);
  expect(frames.at(-1)).toEqual([1800, 3799, 1800]);
});
