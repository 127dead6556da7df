"""Inputs of the challenge moving-average: (x, width)."""

import numpy as np


def draw(rng, n):
    """A temperature in kelvin: far from 0, with a slow swing and noise."""
    swing = 10.0 * np.sin(np.linspace(0.0, 20.0, n) + rng.uniform(0.0, 6.0))
    return 280.0 + swing + rng.normal(size=n)


def cases(rng, workers):
    yield {"name": "8 numbers, width 3", "args": (draw(rng, 8), 3)}
    yield {"name": "one number", "args": (draw(rng, 1), 1)}
    yield {"name": "width 1", "args": (draw(rng, 9), 1)}
    yield {"name": "one window", "args": (draw(rng, 12), 12)}
    yield {"name": "an even width", "args": (draw(rng, 50), 4)}
    yield {"name": "numbers of either sign", "args": (rng.normal(size=101), 7)}
    odd = 2 * int(rng.integers(500, 2000)) + 1
    yield {"name": "an odd length", "args": (draw(rng, odd), 101), "hidden": True}
    yield {"name": "a long signal", "args": (draw(rng, 50_000), 100), "hidden": True}


def timed(rng, workers):
    return draw(rng, 20_000), 1000
