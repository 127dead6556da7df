import { describe, expect, test } from 'vitest';
import { readPrintedNumber } from '../../../lib/content/schema/read-printed-number';

describe('the number behind a label', () => {
  test.each([
    ['loop 12.5 ms', 'loop', 12.5],
    ['loop: 12.5', 'loop', 12.5],
    ['loop = -3', 'loop', -3],
    ['loop 1.5e-3 s', 'loop', 0.0015],
    ['counted 180,123 of 200,000', 'counted', 180123],
    ['cut40 7 ms', 'cut40', 7],
    ['n1 0.30 times\nn10 2.00 times', 'n10', 2],
    ['loop 1\nloop 2', 'loop', 2],
    ['loops 1', 'loop', null],
    ['the loop 1', 'loop', null],
    ['loop done', 'loop', null],
    ['', 'loop', null],
  ])('in %j for %s is %s', (output, label, expected) => {
    expect(readPrintedNumber(output, label)).toBe(expected);
  });
});
