"""Inputs of the challenge pairwise-distance: (points,)."""

import numpy as np


def draw(rng, n):
    """n points in a box with three different sides, so that no axis can be left out or swapped."""
    return (rng.uniform(-1.0, 1.0, size=(n, 3)) * np.array([1.0, 5.0, 20.0]),)


def cases(rng, workers):
    for n in (4, 0, 1, 2, 51):
        yield {"name": f"{n} points", "args": draw(rng, n)}
    (points,) = draw(rng, 9)
    yield {
        "name": "two points at the same place",
        "args": (np.concatenate([points, points[:1]]),),
        "cause": (
            "One distance between two different points is 0. Often rounding leaves a number "
            "slightly below 0 under the root, which gives nan."
        ),
    }
    (points,) = draw(rng, 13)
    yield {
        "name": "far from the origin",
        "args": (points * 0.01 + 10_000.0,),
        "hidden": True,
        "cause": (
            "The points are close together and far from the origin. Often large numbers that "
            "nearly cancel are subtracted, and few digits are left."
        ),
    }
    odd = 2 * int(rng.integers(60, 90)) + 1
    yield {"name": "an odd number of points", "args": draw(rng, odd), "hidden": True}


def timed(rng, workers):
    return draw(rng, 300)
