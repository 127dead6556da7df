"""Inputs of the challenge reduction-ladder: (values,)."""

import numpy as np


def draw(rng, n):
    return (rng.integers(-1_000, 1_001, n).astype(np.int32),)


def cases(rng, workers):
    yield {"name": "3,000 numbers", "args": draw(rng, 3_000)}
    yield {"name": "no numbers", "args": draw(rng, 0)}
    yield {"name": "one number", "args": draw(rng, 1)}
    yield {"name": "exactly one thread block", "args": draw(rng, 64)}
    yield {"name": "one number more than 4 thread blocks", "args": draw(rng, 257)}
    odd = 2 * int(rng.integers(150, 300)) + 1
    yield {"name": "an odd number", "args": draw(rng, odd), "hidden": True}


def timed(rng, workers):
    return draw(rng, 500_000)
