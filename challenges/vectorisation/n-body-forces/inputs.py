"""Inputs of the challenge n-body-forces: (positions, masses, softening)."""

import numpy as np

ROWS, COLUMNS, FRAMES = 48, 96, 24  # of the picture
REACH = 1.0  # how far the fastest body falls in it
_first = {}  # the bodies of the first case: its output is their pulls alone


def draw(rng, n, softening=None):
    """Bodies in a box with three different sides; masses from 0.1 to 10."""
    positions = rng.uniform(-1.0, 1.0, size=(n, 3)) * np.array([1.0, 2.0, 4.0])
    masses = 10.0 ** rng.uniform(-1.0, 1.0, size=n)
    if softening is None:
        softening = float(rng.uniform(0.05, 0.2))
    return positions, masses, softening


def cases(rng, workers):
    _first["bodies"] = draw(rng, 5)
    yield {"name": "5 bodies", "args": _first["bodies"]}
    yield {"name": "no body", "args": draw(rng, 0)}
    yield {"name": "one body", "args": draw(rng, 1)}
    yield {"name": "two bodies", "args": draw(rng, 2)}
    yield {
        "name": "no softening",
        "args": draw(rng, 12, softening=0.0),
        "cause": (
            "Without softening, a body's distance to itself is 0. Look at what each body adds to "
            "its own sum: 0 / 0 is nan."
        ),
    }
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


def picture(output):
    """Frames of the first case's bodies, falling from rest under the pulls that were returned."""
    positions, masses, _ = _first["bodies"]
    pulls = np.asarray(output, dtype=np.float64)
    end = np.sqrt(2.0 * REACH / max(float(np.abs(pulls).max()), 1e-9))
    rows, columns = np.arange(ROWS)[:, np.newaxis], np.arange(COLUMNS)
    frames = np.zeros((FRAMES, ROWS, COLUMNS))
    for frame, time in zip(frames, np.linspace(0.0, end, FRAMES)):
        places = positions + 0.5 * time**2 * pulls
        for (_, y, z), mass in zip(places, masses):
            off = (rows - ROWS * (y + 2.5) / 5.0) ** 2 + (columns - COLUMNS * (z + 5.0) / 10.0) ** 2
            frame += np.sqrt(mass) * np.exp(-off / 4.0)
    return frames
