"""Inputs of the challenge transpose-tiles: (a,)."""

import numpy as np


def draw(rng, rows, columns):
    return (rng.normal(size=(rows, columns)).astype(np.float32),)


def cases(rng, workers):
    yield {"name": "48 x 80", "args": draw(rng, 48, 80)}
    yield {"name": "1 x 1", "args": draw(rng, 1, 1)}
    yield {"name": "one row", "args": draw(rng, 1, 40)}
    yield {"name": "18 x 33", "args": draw(rng, 18, 33)}
    rows, columns = (int(size) for size in 2 * rng.integers(8, 12, 2) + 1)
    yield {"name": "odd sizes", "args": draw(rng, rows, columns), "hidden": True}


def timed(rng, workers):
    return draw(rng, 300, 400)
