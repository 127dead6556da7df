"""Inputs of the challenge heat-bands: (plate, steps, workers). Temperatures have no symmetry."""

import numpy as np


def warm_plate(rng, rows, columns):
    plate = rng.uniform(0.0, 0.1, (rows, columns))
    plate[0] += 1 + np.sin(np.linspace(0, 6, columns) + rng.uniform(0, 6))
    plate[:, -1] += np.linspace(0, 1, rows) ** 2
    for _ in range(3):
        top, left = int(rng.integers(0, rows)), int(rng.integers(0, columns))
        plate[top : top + rows // 5, left : left + columns // 5] += 2.0
    return plate


def cases(rng, workers):
    # Few steps: this case is run again under many schedules.
    yield {"name": "80 x 120, 20 steps, 2 workers", "args": (warm_plate(rng, 80, 120), 20, 2)}
    yield {"name": "3 x 3, one inner cell", "args": (warm_plate(rng, 3, 3), 3, 2)}
    yield {"name": "no step", "args": (warm_plate(rng, 6, 7), 0, 2)}
    yield {"name": "one step, 3 workers", "args": (warm_plate(rng, 17, 9), 1, 3)}
    yield {"name": "fewer inner rows than workers", "args": (warm_plate(rng, 4, 30), 8, 4)}
    yield {"name": "31 x 20, 61 steps, 3 workers", "args": (warm_plate(rng, 31, 20), 61, 3)}
    yield {
        "name": "25 x 41, 30 steps, 4 workers",
        "args": (warm_plate(rng, 25, 41), 30, 4),
        "hidden": True,
    }


def timed(rng, workers):
    return rng.uniform(0.0, 1.0, (1024, 768)), 30, workers
