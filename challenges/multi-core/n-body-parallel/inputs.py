"""Inputs of the challenge n-body-parallel: bodies at random places, all of different mass.

Arguments: (positions, velocities, masses, softening, dt, steps, workers).
"""

import numpy as np

SIDE = 72  # of the picture
_first = {}  # the masses of the first case: its output is places alone


def bodies(rng, n, steps, workers):
    positions = rng.normal(size=(n, 3))
    velocities = 0.3 * rng.normal(size=(n, 3))
    masses = rng.uniform(0.2, 3.0, n) / max(n, 1)
    softening = float(rng.uniform(0.05, 0.2))
    dt = float(rng.uniform(0.01, 0.03))
    return positions, velocities, masses, softening, dt, steps, workers


def cases(rng, workers):
    first = bodies(rng, 60, 3, 2)
    _first["masses"] = first[2]
    yield {"name": "60 bodies, 3 steps, 2 workers", "args": first}
    yield {"name": "one body", "args": bodies(rng, 1, 4, 1)}
    yield {"name": "no step", "args": bodies(rng, 5, 0, 2)}
    yield {
        "name": "fewer bodies than workers",
        "args": bodies(rng, 2, 5, 4),
        "cause": (
            "There are 2 bodies for 4 workers. Look at what a task makes of a block without "
            "bodies, and at n // workers, which is 0 here."
        ),
    }
    yield {
        "name": "37 bodies, 3 workers",
        "args": bodies(rng, 37, 4, 3),
        "cause": (
            "37 is not a multiple of 3. Often the bodies that are left over after sharing feel no "
            "force."
        ),
    }
    yield {"name": "101 bodies, 4 workers", "args": bodies(rng, 101, 6, 4), "hidden": True}


def timed(rng, workers):
    # Tasks well above the time slice of a system, or workers of a loaded machine would take turns.
    return bodies(rng, 1200, 4, workers)


def weak(rng, workers):
    """The work is that of n * n pulls: n grows with the square root of the workers."""
    return bodies(rng, round(400 * np.sqrt(workers)), 8, workers)


def picture(output):
    """The first case's bodies after the last step, as seen from above."""
    across = SIDE * (np.asarray(output)[:, :2] + 3.0) / 6.0
    pixels = np.arange(SIDE)
    seen = np.zeros((SIDE, SIDE))
    for (x, y), mass in zip(across, _first["masses"]):
        off = (pixels[:, np.newaxis] - y) ** 2 + (pixels - x) ** 2
        seen += np.sqrt(mass) * np.exp(-off / 4.0)
    return seen
