"""Inputs of the challenge axis-sum: (a,)."""

import numpy as np


def draw(rng, rows, columns):
    return (rng.normal(size=(rows, columns)).astype(np.float32),)


def cases(rng, workers):
    yield {"name": "24 x 200", "args": draw(rng, 24, 200)}
    yield {"name": "1 x 1", "args": draw(rng, 1, 1)}
    yield {"name": "one long row", "args": draw(rng, 1, 333)}
    yield {"name": "rows shorter than a thread block", "args": draw(rng, 12, 5)}
    yield {"name": "exactly 32 columns", "args": draw(rng, 7, 32)}
    rows, columns = (int(size) for size in 2 * rng.integers(16, 30, 2) + 1)
    yield {"name": "odd sizes", "args": draw(rng, rows, columns), "hidden": True}


def timed(rng, workers):
    return draw(rng, 500, 600)
