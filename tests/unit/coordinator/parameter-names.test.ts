import { expect, it } from 'vitest';
import { parameterNames } from '../../../workers/coordinator/grading/parameter-names';

const namesIn = (reference: string): readonly string[] =>
  parameterNames({ entry: 'work', sources: { inputs: '', reference, baseline: '' } });

it.each([
  ['def work(a, x, y):\n    return a\n', ['a', 'x', 'y']],
  ['def work(x: np.ndarray, steps: int = 3) -> list[int]:\n    return x\n', ['x', 'steps']],
  [
    'def work(\n    pairs: dict[str, tuple[int, int]],  # a, comment), with (punctuation\n    end=",)",\n):\n    pass\n',
    ['pairs', 'end'],
  ],
  ['def work(x, /, y, *, z):\n    pass\n', ['x', 'y']],
  ['def work(x, *rest):\n    pass\n', ['x']],
  ['def work(größe):\n    pass\n', ['größe']],
  ['def work():\n    pass\n', []],
  ['def work(a):\n    pass\n\n\ndef work(b):\n    pass\n', ['b']],
  // Another function, one within another, and what is not Python.
  ['def worker(a):\n    pass\n', []],
  ['def outer(a):\n    def work(b):\n        pass\n', []],
  ['work = other\n', []],
  ['def work(a, b', []],
  ['def work(a, 1b):\n    pass\n', []],
  [`def work(${'a'.repeat(41)}):\n    pass\n`, []],
  [`def work(${Array.from({ length: 21 }, (_, k) => `a${k}`).join(', ')}):\n    pass\n`, []],
])('the names of the parameters are read from the reference: %#', (reference, names) => {
  expect(namesIn(reference)).toEqual(names);
});
