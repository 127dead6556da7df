"""Inputs of the challenge map-2d: (image,)."""

import numpy as np


def draw(rng, rows, columns):
    """Coloured discs before a colour that changes from corner to corner."""
    y, x = np.mgrid[0:rows, 0:columns]
    image = np.empty((rows, columns, 3), dtype=np.float32)
    near, far = rng.random((2, 3))
    slope = (x / columns + y / rows)[..., np.newaxis] / 2
    image[:] = near * (1 - slope) + far * slope
    for _ in range(12):
        radius = rng.uniform(0.06, 0.25) * max(rows, columns)
        inside = (x - rng.uniform(0, columns)) ** 2 + (y - rng.uniform(0, rows)) ** 2 < radius**2
        image[inside] = rng.random(3)
    return (image,)


def cases(rng, workers):
    yield {"name": "45 x 80 pixels", "args": draw(rng, 45, 80)}
    yield {"name": "one pixel", "args": draw(rng, 1, 1)}
    yield {"name": "8 x 8 pixels", "args": draw(rng, 8, 8)}
    yield {"name": "11 x 30 pixels", "args": draw(rng, 11, 30)}
    yield {"name": "30 x 11 pixels", "args": draw(rng, 30, 11)}
    yield {"name": "one row", "args": draw(rng, 1, 37)}
    odd = 2 * int(rng.integers(5, 12)) + 1
    yield {"name": "odd sizes", "args": draw(rng, odd, odd + 18), "hidden": True}
    yield {"name": "one column", "args": draw(rng, 53, 1), "hidden": True}


def timed(rng, workers):
    return draw(rng, 300, 500)
