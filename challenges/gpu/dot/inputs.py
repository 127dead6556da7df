"""Inputs of the challenge dot: (a, b)."""

import numpy as np


def draw(rng, n):
    """n numbers of either sign in steps of 1/8, so that every order of additions is exact."""
    return tuple((rng.integers(-32, 33, size=n) / 8).astype(np.float32) for _ in range(2))


def cases(rng, workers):
    for n in (200, 0, 1, 64, 65, 63, 256):
        yield {"name": f"{n} element{'' if n == 1 else 's'}", "args": draw(rng, n)}
    odd = 2 * int(rng.integers(300, 900)) + 1
    yield {"name": "an odd number of elements", "args": draw(rng, odd), "hidden": True}
    a, b = draw(rng, 500)
    yield {"name": "the products cancel", "args": (np.tile(a, 2), np.append(b, -b)), "hidden": True}


def timed(rng, workers):
    return draw(rng, 200_000)
