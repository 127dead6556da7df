"""Inputs of the challenge convolution-1d: (signal, weights).

Random weights: with a symmetric window, a solution that turns the window round would be right.
"""

import numpy as np


def draw(rng, n, width):
    signal = rng.normal(size=n).astype(np.float32)
    return signal, rng.normal(size=width).astype(np.float32)


def cases(rng, workers):
    yield {"name": "300 numbers, 9 weights", "args": draw(rng, 300, 9)}
    yield {"name": "no numbers", "args": draw(rng, 0, 5)}
    yield {"name": "one number", "args": draw(rng, 1, 3)}
    yield {"name": "one weight", "args": draw(rng, 65, 1)}
    yield {"name": "exactly one thread block, 33 weights", "args": draw(rng, 64, 33)}
    yield {"name": "fewer numbers than weights", "args": draw(rng, 7, 21)}
    yield {"name": "one number more than 2 thread blocks", "args": draw(rng, 129, 17)}
    odd = 2 * int(rng.integers(150, 250)) + 1
    yield {"name": "an odd number, 33 weights", "args": draw(rng, odd, 33), "hidden": True}
    yield {"name": "1,000 numbers, 21 weights", "args": draw(rng, 1_000, 21)}


def timed(rng, workers):
    return draw(rng, 60_000, 33)
