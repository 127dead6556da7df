"""Inputs of the challenge shared-reverse: (x,)."""

import numpy as np


def draw(rng, n):
    """n numbers, no two of them equal."""
    return (rng.permutation(n).astype(np.float32) + rng.random(dtype=np.float32),)


def cases(rng, workers):
    for n in (100, 0, 1, 2, 63, 64, 65, 192):
        yield {"name": f"{n} element{'' if n == 1 else 's'}", "args": draw(rng, n)}
    odd = 2 * int(rng.integers(100, 400)) + 1
    yield {"name": "an odd number of elements", "args": draw(rng, odd), "hidden": True}
    almost = 64 * int(rng.integers(4, 12)) - 1
    yield {"name": "one element less than whole tiles", "args": draw(rng, almost), "hidden": True}


def timed(rng, workers):
    return draw(rng, 200_000)
