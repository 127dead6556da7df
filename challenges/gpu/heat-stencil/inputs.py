"""Inputs of the challenge heat-stencil: (plate, rate, steps)."""

import numpy as np


def draw(rng, rows, columns):
    """A plate of about 20 degrees with some hot and cold places, and a border of its own."""
    plate = 20 + rng.normal(size=(rows, columns))
    for _ in range(6):
        row, column = rng.integers(0, rows), rng.integers(0, columns)
        high, wide = rng.integers(2, rows // 3 + 3), rng.integers(2, columns // 3 + 3)
        plate[row : row + high, column : column + wide] = rng.uniform(-20, 100)
    for edge in (plate[0], plate[-1], plate[:, 0], plate[:, -1]):
        edge += rng.uniform(5, 40)
    return plate.astype(np.float32)


def cases(rng, workers):
    yield {"name": "28 x 40 cells, 9 steps", "args": (draw(rng, 28, 40), 0.2, 9)}
    yield {
        "name": "no steps",
        "args": (draw(rng, 9, 12), 0.1, 0),
        "cause": (
            "Without a step the result is the plate as it was given. Look at which buffer you "
            "return, and at whether it was filled."
        ),
    }
    yield {"name": "one cell", "args": (draw(rng, 1, 1), 0.2, 3)}
    yield {
        "name": "all cells on the border",
        "args": (draw(rng, 2, 11), 0.2, 2),
        "cause": (
            "Every cell lies on the border and keeps its temperature. Look at who writes the "
            "border into both buffers."
        ),
    }
    yield {"name": "one inner cell", "args": (draw(rng, 3, 3), 0.25, 5)}
    yield {
        "name": "an even number of steps",
        "args": (draw(rng, 16, 24), 0.15, 6),
        "cause": (
            "The buffers change places in each step. Look at which of them was written last after "
            "an even number of steps."
        ),
    }
    rows, columns = (int(size) for size in 2 * rng.integers(8, 15, 2) + 1)
    yield {"name": "odd sizes", "args": (draw(rng, rows, columns), 0.22, 6), "hidden": True}
    yield {"name": "long and narrow", "args": (draw(rng, 70, 5), 0.2, 3), "hidden": True}


def timed(rng, workers):
    return draw(rng, 200, 300), 0.2, 40
