"""Inputs of the challenge k-means-step: (image, centres, steps)."""

import numpy as np


def draw(rng, rows, columns):
    """A picture of coloured discs on a shaded ground, with noise; colours from 0 to about 1."""
    y, x = np.mgrid[0:rows, 0:columns]
    image = np.empty((rows, columns, 3))
    image[:] = rng.uniform(0.1, 0.4, size=3)
    image[:, :, 2] += 0.3 * y / rows
    for _ in range(5):
        size = (rows + columns) * rng.uniform(0.08, 0.2)
        inside = np.hypot(y - rng.uniform(0, rows), x - rng.uniform(0, columns)) < size
        image[inside] = rng.uniform(0.2, 1.0, size=3)
    return image + 0.08 * rng.random((rows, columns, 3))


def cases(rng, workers):
    yield {"name": "60 x 80 pixels, 4 groups", "args": (draw(rng, 60, 80), rng.random((4, 3)), 6)}
    yield {"name": "one pixel", "args": (rng.random((1, 1, 3)), rng.random((2, 3)), 2)}
    yield {"name": "one group", "args": (draw(rng, 5, 6), rng.random((1, 3)), 1)}
    yield {"name": "no step", "args": (draw(rng, 9, 7), rng.random((3, 3)), 0)}
    far = np.concatenate([rng.random((3, 3)), [[9.0, 9.0, 9.0]], rng.random((2, 3))])
    yield {
        "name": "a centre without pixels",
        "args": (draw(rng, 15, 20), far, 3),
        "cause": (
            "One centre is far from all pixels, so its group is empty. Look at the mean of no "
            "pixels."
        ),
    }
    twice = rng.random((3, 3))[[0, 1, 0, 2]]
    yield {
        "name": "two equal centres",
        "args": (draw(rng, 12, 10), twice, 1),
        "cause": (
            "Of two equal centres one gets all the pixels. Look at the mean of the other group, "
            "which has none."
        ),
    }
    odd = 2 * int(rng.integers(10, 20)) + 1
    args = draw(rng, odd, 33), rng.random((7, 3)), 4
    yield {"name": "odd sizes", "args": args, "hidden": True}


def timed(rng, workers):
    return draw(rng, 90, 120), rng.random((6, 3)), 3
