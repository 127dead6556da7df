"""Inputs of the challenge n-body-tile: (positions, masses, softening)."""

import numpy as np


def draw(rng, n, softening=None):
    """Bodies in a box with three different sides; masses from 0.1 to 10."""
    positions = rng.uniform(-1.0, 1.0, size=(n, 3)) * np.array([1.0, 2.0, 4.0])
    masses = 10.0 ** rng.uniform(-1.0, 1.0, size=n)
    if softening is None:
        softening = float(rng.uniform(0.1, 0.3))
    return positions.astype(np.float32), masses.astype(np.float32), softening


def cases(rng, workers):
    yield {"name": "70 bodies", "args": draw(rng, 70)}
    yield {"name": "no body", "args": draw(rng, 0)}
    yield {"name": "one body", "args": draw(rng, 1)}
    yield {"name": "two bodies", "args": draw(rng, 2)}
    yield {"name": "no softening", "args": draw(rng, 12, softening=0.0)}
    yield {"name": "exactly two tiles", "args": draw(rng, 64)}
    positions, masses, softening = draw(rng, 35)
    positions[3] = positions[33]
    yield {"name": "two bodies at the same place", "args": (positions, masses, softening)}
    positions, masses, softening = draw(rng, 33)
    masses[::3] = 0.0
    light = positions, masses, softening
    yield {"name": "some bodies without mass", "args": light, "hidden": True}
    odd = 2 * int(rng.integers(65, 80)) + 1
    yield {"name": "an odd number of bodies", "args": draw(rng, odd), "hidden": True}


def timed(rng, workers):
    return draw(rng, 1_024)
