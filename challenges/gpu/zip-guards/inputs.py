"""Inputs of the challenge zip-guards: (east, north)."""

import numpy as np


def draw(rng, n):
    """n winds, each component in m/s and of either sign."""
    return tuple(rng.normal(scale=8.0, size=n).astype(np.float32) for _ in range(2))


def cases(rng, workers):
    for n in (100, 1, 32, 33, 31, 64):
        yield {"name": f"{n} wind{'' if n == 1 else 's'}", "args": draw(rng, n)}
    yield {
        "name": "0 winds",
        "args": draw(rng, 0),
        "cause": (
            "Without winds there may be no thread blocks, and such a grid can't be launched. "
            "Look at how many your program asks for."
        ),
    }
    odd = 2 * int(rng.integers(100, 500)) + 1
    yield {"name": "an odd number of winds", "args": draw(rng, odd), "hidden": True}
    almost = 32 * int(rng.integers(10, 60)) - 1
    yield {
        "name": "one wind less than whole thread blocks",
        "args": draw(rng, almost),
        "hidden": True,
    }


def timed(rng, workers):
    return draw(rng, 200_000)
