"""Inputs of the challenge finite-difference: (y, h)."""

import numpy as np


def draw(rng, n):
    """A smooth signal with a different slope at each end, plus noise, and a step that is not 1."""
    h = float(rng.uniform(0.1, 0.4))
    t = h * np.arange(n)
    y = np.sin(t + rng.uniform(0.0, 6.0)) + 0.3 * t + 0.05 * rng.normal(size=n)
    return y, h


def cases(rng, workers):
    yield {"name": "6 samples", "args": draw(rng, 6)}
    yield {"name": "3 samples, the fewest", "args": draw(rng, 3)}
    yield {"name": "4 samples", "args": draw(rng, 4)}
    yield {"name": "1001 samples", "args": draw(rng, 1001)}
    y, _ = draw(rng, 50)
    yield {"name": "a long step", "args": (y, 60.0)}
    odd = 2 * int(rng.integers(500, 5000)) + 1
    yield {"name": "an odd number of samples", "args": draw(rng, odd), "hidden": True}


def timed(rng, workers):
    return draw(rng, 100_000)
