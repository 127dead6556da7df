"""Inputs of the challenge image-blur: (image, weights)."""

import numpy as np


def draw(rng, rows, columns):
    """Discs and a bar on a dim background, with noise; bright up to the edges."""
    y, x = np.mgrid[0:rows, 0:columns]
    image = 0.2 + 0.02 * rng.random((rows, columns))
    for _ in range(6):
        size = 0.15 * (rows + columns) * rng.uniform(0.3, 1.0)
        from_centre = np.hypot(y - rng.uniform(0, rows), x - rng.uniform(0, columns))
        image[from_centre < size / 2] += rng.uniform(0.2, 0.6)
    image[:, columns // 3 : columns // 3 + 2] += 0.5
    return image


def weights_of(rng, reach):
    """2 reach + 1 weights with the sum 1, not the same to the left and to the right."""
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / (0.4 * reach + 0.3)) ** 2)
    weights *= rng.uniform(0.8, 1.2, size=len(weights))
    return weights / weights.sum()


def cases(rng, workers):
    yield {"name": "60 x 90 pixels, 7 weights", "args": (draw(rng, 60, 90), weights_of(rng, 3))}
    yield {"name": "one pixel", "args": (rng.random((1, 1)), weights_of(rng, 1))}
    yield {"name": "one weight", "args": (draw(rng, 5, 6), np.array([1.0]))}
    yield {"name": "more weights than pixels", "args": (rng.random((3, 2)), weights_of(rng, 4))}
    yield {"name": "one row", "args": (rng.random((1, 12)), weights_of(rng, 2))}
    bright = np.zeros((9, 9))
    bright[4, 4] = 1.0
    yield {"name": "one bright pixel", "args": (bright, weights_of(rng, 2))}
    odd = 2 * int(rng.integers(8, 15)) + 1
    yield {"name": "odd sizes", "args": (draw(rng, odd, 31), weights_of(rng, 2)), "hidden": True}


def timed(rng, workers):
    return draw(rng, 64, 64), weights_of(rng, 6)
