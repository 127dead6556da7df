/** `pair-sums` as a Python name and as a title. */
const entryOf = (slug: string): string => slug.replaceAll('-', '_');
const titleOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

const about = (slug: string): string =>
  JSON.stringify(
    {
      kind: 'challenge',
      title: titleOf(slug),
      summary: 'Add the squares of the neighbours of every number, without a loop.',
      minutes: 15,
      difficulty: 1,
      entry: entryOf(slug),
      packages: ['numpy'],
      comparison: { kind: 'close', rtol: 1e-9, atol: 1e-12 },
      gate: { kind: 'speed', against: 'baseline', atLeast: 10 },
    },
    null,
    2,
  ).replace(/\[\s+"numpy"\s+\]/, '["numpy"]');

const statement = (
  entry: string,
): string => `Write \`${entry}(x)\`. For every pair of neighbours it returns the sum of their squares:

$$r_i = x_i^2 + x_{i+1}^2$$

| argument | type | meaning |
| --- | --- | --- |
| \`x\` | array of \`float64\`, shape \`(n,)\` | any numbers, \`n\` at least 1 |

It returns a new array of \`float64\`, shape \`(n - 1,)\`: empty when there is one number. Leave \`x\` as it is.

- **One star**: every number agrees with the reference.
- **Two stars**: 10 times as fast as the loop.
- **Three stars**: within 1.5 times of the reference.
`;

const hints = `1. Which two parts of the array do the two numbers of every pair come from?
2. A slice is an array too: \`x[1:]\` leaves out the first number, \`x[:-1]\` the last.
3. Square the array once, then add two slices of the squares.
`;

const explanation = `The loop of the baseline does a few hundred machine instructions for each pair: it looks up names, makes objects for numbers and throws them away. The reference does the same sums in two calls of NumPy, each a tight loop in C.

Where does it stop being better? For arrays of a few numbers, where the calls themselves cost more than the loop.
`;

const baseline = (entry: string): string => `"""One pair at a time."""

import numpy as np


def ${entry}(x: np.ndarray) -> np.ndarray:
    """Sums of the squares of neighbours, shape (n - 1,)."""
    result = np.empty(len(x) - 1)
    for i in range(len(x) - 1):
        result[i] = x[i] ** 2 + x[i + 1] ** 2
    return result
`;

const reference = (entry: string): string => `"""All pairs at once."""

import numpy as np


def ${entry}(x: np.ndarray) -> np.ndarray:
    """Sums of the squares of neighbours, shape (n - 1,)."""
    squares = x * x
    return squares[:-1] + squares[1:]
`;

const starter = (
  entry: string,
): string => `"""Add the squares of neighbours. It is right, and slow: no loop is needed."""

import numpy as np


def ${entry}(x):
    result = np.empty(len(x) - 1)
    for i in range(len(x) - 1):
        result[i] = x[i] ** 2 + x[i + 1] ** 2
    return result


if __name__ == "__main__":
    print(${entry}(np.array([1.0, 2.0, 4.0])))  # should print [ 5. 20.]
`;

const inputs = (slug: string): string => `"""Inputs of the challenge ${slug}: (x,)."""


def cases(rng, workers):
    yield {"name": "5 numbers", "args": (rng.normal(size=5),)}
    yield {"name": "one number, no pair", "args": (rng.normal(size=1),)}
    yield {"name": "two numbers, one pair", "args": (rng.normal(size=2),)}
    yield {"name": "an odd length", "args": (rng.normal(size=1001),), "hidden": True}


def timed(rng, workers):
    return (rng.normal(size=100_000),)
`;

const mistake = (verdict: string, why: string, entry: string, lines: readonly string[]): string =>
  [`# verdict: ${verdict}`, `# ${why}`, 'import numpy as np', '', '', `def ${entry}(x):`, ...lines, ''].join(
    '\n',
  );

/** The files of a small challenge that is right as it stands: `check` accepts it. */
export function challengeFiles(slug: string): Readonly<Record<string, string>> {
  const entry = entryOf(slug);
  return {
    'challenge.json': `${about(slug)}\n`,
    'statement.md': statement(entry),
    'hints.md': hints,
    'explanation.md': explanation,
    'starter.py': starter(entry),
    'baseline.py': baseline(entry),
    'reference.py': reference(entry),
    'inputs.py': inputs(slug),
    'mistakes/last-pair.py': mistake('wrong-output', 'Leaves out the last pair.', entry, [
      '    squares = np.square(x)',
      '    return squares[:-2] + squares[1:-1]',
    ]),
    'mistakes/wraps-around.py': mistake(
      'wrong-output',
      'np.roll pairs the last number with the first.',
      entry,
      ['    return np.square(x) + np.square(np.roll(x, -1))'],
    ),
    'mistakes/comprehension.py': mistake(
      'too-slow',
      'A list comprehension is still a loop in Python.',
      entry,
      ['    return np.array([x[i] ** 2 + x[i + 1] ** 2 for i in range(len(x) - 1)])'],
    ),
  };
}
