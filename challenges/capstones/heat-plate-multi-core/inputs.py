"""Inputs of the challenge heat-plate-multi-core: (plate, target, workers)."""

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


def step(plate):
    """The plate after one step, shape (n + 1, n + 1)."""
    after = plate.copy()
    around = plate[:-2, 1:-1] + plate[2:, 1:-1] + plate[1:-1, :-2] + plate[1:-1, 2:]
    after[1:-1, 1:-1] = (around + plate[1:-1, 1:-1]) / 5.0
    return after


def ring(rng, cells, steps):
    """A hot ring about a cool centre, whose heat gets there: in step `steps` the target is met."""
    plate, _ = draw(rng, cells, 0.5)
    away = np.abs(np.arange(cells + 1) - cells / 2)
    distance = np.hypot(away[:, np.newaxis], away)[1:-1, 1:-1]
    plate[1:-1, 1:-1] += rng.uniform(70.0, 90.0) * np.exp(-(((distance - 6.0) / 2.0) ** 2))
    now = plate
    for _ in range(steps - 1):
        now = step(now)
    middle = cells // 2, cells // 2
    return plate, float(rng.uniform(now[middle], step(now)[middle]))


def cases(rng, workers):
    # Few steps: this case is run again under many schedules.
    yield {"name": "a hot ring, 40 cells a side, 2 workers", "args": (*ring(rng, 40, 20), 2)}
    yield {"name": "30 cells a side, 2 workers", "args": (*draw(rng, 30, 0.3), 2)}
    yield {"name": "one inner point", "args": (*draw(rng, 2, 0.6), 2)}
    plate, _ = draw(rng, 6, 0.5)
    there = plate, float(plate[3, 3] - rng.uniform(0.5, 2.0)), 2
    yield {"name": "warm enough from the start", "args": there}
    plate, _ = draw(rng, 8, 0.5)
    plate[4, 4] = 20.0
    plate[3, 4] = plate[5, 4] = plate[4, 3] = plate[4, 5] = 45.0
    soon = plate, float(rng.uniform(22.0, 38.0)), 2
    yield {"name": "warm enough within one step", "args": soon}
    yield {"name": "16 cells a side, 4 workers", "args": (*draw(rng, 16, 0.5), 4)}
    yield {"name": "12 cells a side, 3 workers", "args": (*draw(rng, 12, 0.7), 3), "hidden": True}
    yield {"name": "fewer inner rows than workers", "args": (*draw(rng, 4, 0.8), 4), "hidden": True}


def timed(rng, workers):
    """Far from the edges the plate warms evenly: the centre needs 31 steps, whatever the size."""
    cells = 800
    plate, _ = draw(rng, cells, 0.5)
    away = np.abs(np.arange(cells + 1) - cells / 2)
    distance = np.hypot(away[:, np.newaxis], away)
    plate[1:-1, 1:-1] = 5.0 + 0.01 * distance[1:-1, 1:-1] ** 2
    return plate, 5.0 + 0.01 * 0.8 * 30.5, workers


def picture(output):
    """The plate of (time, plate)."""
    return output[1]
