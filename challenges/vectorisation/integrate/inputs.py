"""Inputs of the challenge integrate: (y, h)."""

import numpy as np


def draw(rng, n):
    """Samples of a wave on a slope, with noise; the ends are far from 0."""
    h = float(rng.uniform(0.1, 0.5))
    x = h * np.arange(n)
    return 5.0 + np.sin(x + rng.uniform(0.0, 6.0)) + 0.2 * rng.normal(size=n), h


def cases(rng, workers):
    yield {"name": "7 samples", "args": draw(rng, 7)}
    yield {"name": "3 samples, the fewest", "args": draw(rng, 3)}
    yield {"name": "5 samples", "args": draw(rng, 5)}
    yield {"name": "1001 samples", "args": draw(rng, 1001)}
    y, h = draw(rng, 33)
    yield {"name": "samples below 0", "args": (y - 20.0, h)}
    odd = 2 * int(rng.integers(500, 5000)) + 1
    yield {"name": "many samples", "args": draw(rng, odd), "hidden": True}


def timed(rng, workers):
    return draw(rng, 200_001)
