"""Inputs of the challenge heat-plate-serial: (plate, target)."""

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
    return plate, float(share * edges.mean())


def cases(rng, workers):
    yield {"name": "24 cells a side", "args": draw(rng, 24, 0.5)}
    yield {"name": "2 cells a side, one inner point", "args": draw(rng, 2, 0.6)}
    plate, _ = draw(rng, 6, 0.5)
    there = plate, float(plate[3, 3] - rng.uniform(0.5, 2.0))
    yield {
        "name": "warm enough from the start",
        "args": there,
        "cause": (
            "The centre is warm enough before the first step. Look at whether your loop makes a "
            "step all the same."
        ),
    }
    plate, _ = draw(rng, 8, 0.5)
    plate[4, 4] = 20.0
    plate[3, 4] = plate[5, 4] = plate[4, 3] = plate[4, 5] = 45.0
    yield {
        "name": "warm enough within one step",
        "args": (plate, float(rng.uniform(22.0, 38.0))),
        "cause": (
            "One step is enough here. Look at the temperature from before it, which the "
            "interpolation needs: often there is none yet."
        ),
    }
    yield {"name": "10 cells a side", "args": draw(rng, 10, 0.7)}
    yield {"name": "a plate that is nearly done", "args": draw(rng, 14, 0.93), "hidden": True}
    cells = 2 * int(rng.integers(6, 10)) + 4
    yield {"name": "another size", "args": draw(rng, cells, 0.35), "hidden": True}


def timed(rng, workers):
    return draw(rng, 16, 0.5)


def picture(output):
    """The plate of (time, plate)."""
    return output[1]
