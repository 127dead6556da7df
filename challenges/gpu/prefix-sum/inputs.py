"""Inputs of the challenge prefix-sum: (values,)."""

import numpy as np


def draw(rng, n):
    return (rng.integers(-1_000, 1_001, n).astype(np.int32),)


def cases(rng, workers):
    yield {"name": "200 numbers", "args": draw(rng, 200)}
    yield {"name": "no numbers", "args": draw(rng, 0)}
    yield {"name": "one number", "args": draw(rng, 1)}
    yield {"name": "exactly one thread block", "args": draw(rng, 32)}
    yield {"name": "one number more than a thread block", "args": draw(rng, 33)}
    yield {"name": "one number less than 3 thread blocks", "args": draw(rng, 95)}
    odd = 2 * int(rng.integers(150, 250)) + 1
    yield {"name": "an odd number", "args": draw(rng, odd), "hidden": True}
    yield {"name": "32 full thread blocks", "args": draw(rng, 1_024), "hidden": True}


def timed(rng, workers):
    return draw(rng, 1_000)
