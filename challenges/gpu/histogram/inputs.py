"""Inputs of the challenge histogram: (pixels, bins).

Dark and light pixels are frequent, as in a photograph, so many threads want the same bin.
"""

import numpy as np


def draw(rng, n, bins):
    dark = rng.normal(60, 30, n)
    light = rng.normal(190, 25, n)
    pixels = np.where(rng.random(n) < 0.6, dark, light).clip(0, 255).astype(np.int32)
    # The extremes are always there: they show what goes wrong in the first and the last bin.
    pixels[: n // 10] = rng.choice(np.array([0, 255], np.int32), n // 10)
    return pixels, bins


def cases(rng, workers):
    yield {"name": "900 pixels, 16 bins", "args": draw(rng, 900, 16)}
    yield {"name": "no pixels", "args": draw(rng, 0, 8)}
    yield {"name": "one pixel", "args": draw(rng, 1, 2)}
    yield {"name": "one bin", "args": draw(rng, 300, 1)}
    yield {"name": "10 bins of unequal width", "args": draw(rng, 513, 10)}
    yield {"name": "more bins than threads", "args": draw(rng, 3_000, 256)}
    odd = 2 * int(rng.integers(300, 500)) + 1
    yield {"name": "an odd number of pixels, 77 bins", "args": draw(rng, odd, 77), "hidden": True}


def timed(rng, workers):
    return draw(rng, 500_000, 16)
