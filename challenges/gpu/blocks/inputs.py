"""Inputs of the challenge blocks: (blocks, threads, a, x, y)."""

import numpy as np


def draw(rng, blocks, threads, n):
    """A grid, a factor of either sign, and two arrays of n numbers."""
    a = float(rng.uniform(-3.0, 3.0))
    x, y = (rng.normal(scale=5.0, size=n).astype(np.float32) for _ in range(2))
    return blocks, threads, a, x, y


def cases(rng, workers):
    def case(blocks, threads, n, hidden=False):
        name = f"{blocks} x {threads} threads, {n} elements"
        return {"name": name, "args": draw(rng, blocks, threads, n), "hidden": hidden}

    yield case(3, 32, 1000)
    yield case(2, 32, 0)
    yield case(2, 32, 1)
    yield case(1, 32, 100)
    yield case(4, 32, 128)
    yield case(4, 32, 129)
    yield case(8, 64, 77)
    odd = 2 * int(rng.integers(1000, 2000)) + 1
    yield case(5, 32, odd, True)
    yield case(7, 32, int(rng.integers(225, 440)), True)


def timed(rng, workers):
    return draw(rng, 64, 64, 200_001)
