import { describe, expect, test } from 'vitest';
import { OutputBuffer } from '../../../lib/client/output-buffer';
import type { OutputChunk } from '../../../lib/protocol/run';

function chunk(text: string, pid = 1, stream: OutputChunk['stream'] = 'stdout'): OutputChunk {
  return { pid, process: pid === 1 ? 'MainProcess' : `Process-${String(pid)}`, stream, text };
}

function textsOf(buffer: OutputBuffer): string[] {
  return buffer.view().blocks.flatMap((block) => block.lines.map((line) => line.text));
}

describe('output', () => {
  test('is cut into lines, and a line without an end is shown', () => {
    const buffer = new OutputBuffer();
    buffer.append(chunk('one\ntw'), 0);
    expect(textsOf(buffer)).toEqual(['one', 'tw']);
    buffer.append(chunk('o\n\nthree'), 0);
    expect(textsOf(buffer)).toEqual(['one', 'two', '', 'three']);
  });

  test('of several processes keeps the lines of each together', () => {
    const buffer = new OutputBuffer();
    buffer.append(chunk('a'), 0);
    buffer.append(chunk('b\n', 2), 1);
    buffer.append(chunk('a\n'), 0);
    expect(textsOf(buffer)).toEqual(['aa', 'b']);
    expect(buffer.view().hasLanes).toBe(true);
  });

  test('tells the streams of one process apart', () => {
    const buffer = new OutputBuffer();
    buffer.append(chunk('out'), 0);
    buffer.append(chunk('err\n', 1, 'stderr'), 0);
    expect(buffer.view().blocks.flatMap((block) => block.lines.map((line) => line.stream))).toEqual([
      'stdout',
      'stderr',
    ]);
  });

  test('keeps the last lines and counts those that it lets go', () => {
    const buffer = new OutputBuffer();
    for (let k = 0; k < 5000; k += 1) buffer.append(chunk(`${String(k)}\n`), 0);
    const { dropped, total } = buffer.view();
    const texts = textsOf(buffer);
    expect(total).toBe(5000);
    expect(dropped + texts.length).toBe(5000);
    expect(texts.length).toBeLessThanOrEqual(2000);
    expect(texts.at(-1)).toBe('4999');
  });

  test('keeps the end of one piece with more lines than are kept', () => {
    const buffer = new OutputBuffer();
    const text = Array.from({ length: 100_000 }, (_, k) => String(k)).join('\n');
    buffer.append(chunk(`${text}\n`), 0);
    const { dropped, total } = buffer.view();
    expect({ total, kept: total - dropped, last: textsOf(buffer).at(-1) }).toEqual({
      total: 100_000,
      kept: 2000,
      last: '99999',
    });
  });

  test('goes on after a block that held an open line was let go', () => {
    const buffer = new OutputBuffer();
    buffer.append(chunk('open'), 0);
    for (let k = 0; k < 3000; k += 1) buffer.append(chunk('x\n', 2), 1);
    buffer.append(chunk(' end\n'), 0);
    expect(textsOf(buffer).at(-1)).toBe(' end');
  });
});
