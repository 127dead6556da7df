"""Inputs of the challenge matmul-tiled: (a, b)."""

import numpy as np


def draw(rng, m, depth, n):
    a = rng.normal(size=(m, depth)).astype(np.float32)
    return a, rng.normal(size=(depth, n)).astype(np.float32)


def cases(rng, workers):
    yield {"name": "16 x 24 times 24 x 16", "args": draw(rng, 16, 24, 16)}
    yield {
        "name": "1 x 1",
        "args": draw(rng, 1, 1, 1),
        "cause": (
            "The matrices are smaller than a tile. Often a tile that is not full is left out, or "
            "holds old numbers where it has none."
        ),
    }
    yield {"name": "a row times a column", "args": draw(rng, 1, 30, 1)}
    yield {
        "name": "10 x 13 times 13 x 21",
        "args": draw(rng, 10, 13, 21),
        "cause": (
            "No size is a multiple of the tile here. Often the last tile is left out, or holds old"
            " numbers where it has none."
        ),
    }
    yield {"name": "a column times a row", "args": draw(rng, 19, 1, 9)}
    yield {"name": "32 x 40 times 40 x 32", "args": draw(rng, 32, 40, 32)}
    m, n = (int(size) for size in 2 * rng.integers(5, 14, 2) + 1)
    yield {"name": "odd sizes", "args": draw(rng, m, 27, n), "hidden": True}


def timed(rng, workers):
    return draw(rng, 128, 128, 128)
