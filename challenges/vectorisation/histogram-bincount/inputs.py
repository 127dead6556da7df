"""Inputs of the challenge histogram-bincount: (values, low, width, bins)."""

import numpy as np


def draw(rng, n, bins):
    """A bell curve that is not centred on the bins: values fall outside on either side."""
    low = float(rng.uniform(-3.0, -2.0))
    width = float(rng.uniform(3.5, 4.0)) / bins
    return rng.normal(size=n), low, width, bins


def cases(rng, workers):
    yield {"name": "40 values, 8 bins", "args": draw(rng, 40, 8)}
    yield {"name": "no value", "args": draw(rng, 0, 5)}
    yield {"name": "one bin", "args": draw(rng, 30, 1)}
    yield {
        "name": "empty bins at both ends",
        "args": (rng.uniform(3.0, 4.0, size=25), 0.0, 0.5, 16),
        "cause": (
            "The last bins are empty here. Look at the length of the result: often it ends with "
            "the last bin that holds something."
        ),
    }
    edges = np.array([0.0, 0.25, 0.5, 0.5, 0.75, 1.0, -0.25])
    yield {
        "name": "values on the edges",
        "args": (edges, 0.0, 0.25, 4),
        "cause": (
            "Some values lie exactly on an edge. Look at which bin they belong to, and at the "
            "upper end of the last bin: ready-made functions often count it."
        ),
    }
    yield {
        "name": "just below the lowest bin",
        "args": (np.array([-0.1, -0.9, 0.1]), 0.0, 1.0, 3),
        "cause": (
            "Some quotients lie between -1 and 0. Often they are rounded towards 0 instead of down."
        ),
    }
    odd = 2 * int(rng.integers(500, 5000)) + 1
    yield {"name": "an odd number of values", "args": draw(rng, odd, 33), "hidden": True}
    yield {"name": "more bins than values", "args": draw(rng, 50, 400), "hidden": True}


def timed(rng, workers):
    return draw(rng, 100_000, 500)
