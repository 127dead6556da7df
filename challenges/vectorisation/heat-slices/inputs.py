"""Inputs of the challenge heat-slices: (plate, steps)."""

import numpy as np


def draw(rng, rows, columns):
    """Edges at different temperatures that vary along them, and an uneven inside."""
    plate = rng.uniform(10.0, 30.0, size=(rows, columns))
    across, down = np.linspace(0.0, 1.0, columns), np.linspace(0.0, 1.0, rows)
    plate[0] = 100.0 + 40.0 * np.sin(np.pi * across) + rng.uniform(0.0, 5.0)
    plate[-1] = 5.0 + rng.uniform(0.0, 5.0)
    plate[:, 0] = 60.0 + 30.0 * down + rng.uniform(0.0, 5.0)
    plate[:, -1] = 20.0 - 15.0 * down + rng.uniform(0.0, 5.0)
    return plate


def cases(rng, workers):
    yield {"name": "60 x 80 points, 600 steps", "args": (draw(rng, 60, 80), 600)}
    yield {"name": "3 x 3 points, one inside", "args": (draw(rng, 3, 3), 1)}
    yield {"name": "no inner point", "args": (draw(rng, 2, 5), 4)}
    yield {"name": "no step", "args": (draw(rng, 6, 7), 0)}
    yield {"name": "one step", "args": (draw(rng, 9, 14), 1)}
    yield {"name": "two steps", "args": (draw(rng, 14, 9), 2)}
    odd = 2 * int(rng.integers(10, 20)) + 1
    yield {"name": "odd sizes", "args": (draw(rng, odd, 33), 25), "hidden": True}
    yield {"name": "a wide plate", "args": (draw(rng, 4, 101), 12), "hidden": True}


def timed(rng, workers):
    return draw(rng, 128, 128), 5
