"""Inputs of the challenge heat-plate-gpu: (plate, target, every)."""

import numpy as np


def draw(rng, cells, share):
    """A cool plate with four uneven hot edges, and `share` of their mean as the target."""
    plate = rng.uniform(0.0, 15.0, size=(cells + 1, cells + 1))
    along = np.linspace(0.0, 1.0, cells + 1)
    plate[0] = rng.uniform(70.0, 100.0) + 20.0 * along
    plate[-1] = rng.uniform(40.0, 60.0) - 15.0 * along
    plate[:, 0] = rng.uniform(50.0, 90.0) + 25.0 * along * (1.0 - along)
    plate[:, -1] = rng.uniform(30.0, 80.0) + rng.uniform(0.0, 2.0, size=cells + 1)
    edges = np.concatenate([plate[0, 1:-1], plate[-1, 1:-1], plate[1:-1, 0], plate[1:-1, -1]])
    return plate.astype(np.float32), float(share * edges.mean())


def cases(rng, workers):
    yield {"name": "14 cells a side, asked every 6 steps", "args": (*draw(rng, 14, 0.22), 6)}
    yield {"name": "one inner point", "args": (*draw(rng, 2, 0.6), 4)}
    plate, _ = draw(rng, 6, 0.5)
    there = plate, float(plate[3, 3] - rng.uniform(0.5, 2.0)), 3
    yield {"name": "warm enough from the start", "args": there}
    yield {"name": "asked after every step", "args": (*draw(rng, 6, 0.4), 1)}
    plate, _ = draw(rng, 8, 0.5)
    plate[4, 4] = 20.0
    plate[3, 4] = plate[5, 4] = plate[4, 3] = plate[4, 5] = 45.0
    soon = plate, float(rng.uniform(22.0, 38.0)), 5
    yield {"name": "warm enough within one step", "args": soon}
    yield {"name": "an odd number of steps", "args": (*draw(rng, 10, 0.3), 7), "hidden": True}
    one = *draw(rng, 6, 0.5), 30
    yield {"name": "asked only once", "args": one, "hidden": True}


def timed(rng, workers):
    """Far from the edges the plate warms evenly: the centre needs 56 steps, whatever the size."""
    cells = 100
    plate, _ = draw(rng, cells, 0.5)
    away = np.abs(np.arange(cells + 1) - cells / 2)
    distance = np.hypot(away[:, np.newaxis], away)
    plate[1:-1, 1:-1] = 5.0 + 0.05 * distance[1:-1, 1:-1] ** 2
    return plate, 5.0 + 0.05 * 0.8 * 55.5, 30


def picture(output):
    """The plate of (time, plate)."""
    return output[1]
