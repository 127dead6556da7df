"""Inputs of the challenge n-body-forces: (positions, masses, softening)."""

import numpy as np


def draw(rng, n, softening=None):
    """Bodies in a box with three different sides; masses from 0.1 to 10."""
    positions = rng.uniform(-1.0, 1.0, size=(n, 3)) * np.array([1.0, 2.0, 4.0])
    masses = 10.0 ** rng.uniform(-1.0, 1.0, size=n)
    if softening is None:
        softening = float(rng.uniform(0.05, 0.2))
    return positions, masses, softening


def cases(rng, workers):
    yield {"name": "5 bodies", "args": draw(rng, 5)}
    yield {"name": "no body", "args": draw(rng, 0)}
    yield {"name": "one body", "args": draw(rng, 1)}
    yield {"name": "two bodies", "args": draw(rng, 2)}
    yield {"name": "no softening", "args": draw(rng, 12, softening=0.0)}
    yield {"name": "strong softening", "args": draw(rng, 9, softening=2.0)}
    positions, masses, softening = draw(rng, 8)
    positions[3] = positions[6]
    yield {"name": "two bodies at the same place", "args": (positions, masses, softening)}
    positions, masses, softening = draw(rng, 14)
    masses[::3] = 0.0
    light = positions, masses, softening
    yield {"name": "some bodies without mass", "args": light, "hidden": True}
    odd = 2 * int(rng.integers(25, 45)) + 1
    yield {"name": "an odd number of bodies", "args": draw(rng, odd), "hidden": True}


def timed(rng, workers):
    return draw(rng, 160)
