"""Inputs of the challenge map: (fahrenheit,)."""

import numpy as np


def draw(rng, n):
    """n readings between a cold winter and boiling water, in degrees Fahrenheit."""
    return (rng.uniform(-40.0, 212.0, size=n).astype(np.float32),)


def cases(rng, workers):
    for n in (8, 1, 7, 32):
        yield {"name": f"{n} reading{'s' if n > 1 else ''}", "args": draw(rng, n)}
    known = np.array([-40.0, 0.0, 32.0, 98.6, 212.0], dtype=np.float32)
    yield {"name": "readings that you may know", "args": (rng.permutation(known),)}
    many = "There are more readings here than before. Look at how many threads your launch starts."
    odd = 2 * int(rng.integers(40, 120)) + 1
    yield {
        "name": "an odd number of readings",
        "args": draw(rng, odd),
        "hidden": True,
        "cause": many,
    }
    yield {"name": "256 readings", "args": draw(rng, 256), "hidden": True, "cause": many}


def timed(rng, workers):
    return draw(rng, 256)
