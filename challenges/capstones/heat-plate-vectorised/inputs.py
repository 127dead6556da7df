"""Inputs of the challenge heat-plate-vectorised: (plate, target)."""

import numpy as np


def draw(rng, cells, share, inside=15.0):
    """A cool plate with four uneven hot edges, and `share` of their mean as the target."""
    plate = rng.uniform(0.0, inside, size=(cells + 1, cells + 1))
    along = np.linspace(0.0, 1.0, cells + 1)
    plate[0] = rng.uniform(70.0, 100.0) + 20.0 * along
    plate[-1] = rng.uniform(40.0, 60.0) - 15.0 * along
    plate[:, 0] = rng.uniform(50.0, 90.0) + 25.0 * along * (1.0 - along)
    plate[:, -1] = rng.uniform(30.0, 80.0) + rng.uniform(0.0, 2.0, size=cells + 1)
    edges = np.concatenate([plate[0, 1:-1], plate[-1, 1:-1], plate[1:-1, 0], plate[1:-1, -1]])
    return plate, float(share * edges.mean())


def cases(rng, workers):
    yield {"name": "64 cells a side", "args": draw(rng, 64, 0.45)}
    yield {"name": "2 cells a side, one inner point", "args": draw(rng, 2, 0.6)}
    plate, _ = draw(rng, 6, 0.5)
    there = plate, float(plate[3, 3] - rng.uniform(0.5, 2.0))
    yield {"name": "warm enough from the start", "args": there}
    plate, _ = draw(rng, 8, 0.5)
    plate[4, 4] = 20.0
    plate[3, 4] = plate[5, 4] = plate[4, 3] = plate[4, 5] = 45.0
    yield {"name": "warm enough within one step", "args": (plate, float(rng.uniform(22.0, 38.0)))}
    yield {"name": "30 cells a side", "args": draw(rng, 30, 0.75)}
    yield {"name": "a plate that is nearly done", "args": draw(rng, 22, 0.93), "hidden": True}
    cells = 2 * int(rng.integers(6, 14)) + 8
    yield {"name": "another size", "args": draw(rng, cells, 0.35), "hidden": True}


def timed(rng, workers):
    return draw(rng, 48, 0.02, inside=0.7)


def picture(output):
    """The plate of (time, plate)."""
    return output[1]
