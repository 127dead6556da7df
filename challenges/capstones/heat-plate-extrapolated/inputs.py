"""Inputs of the challenge heat-plate-extrapolated: (edges, target)."""

import numpy as np


def draw(rng, share):
    edges = rng.uniform(20.0, 100.0, size=4)
    return edges, float(share * edges.mean())


def cases(rng, workers):
    yield {"name": "half of the way", "args": draw(rng, 0.5)}
    edges, _ = draw(rng, 0.5)
    yield {"name": "warm enough from the start", "args": (edges, 0.0)}
    yield {"name": "a low target", "args": draw(rng, 0.3)}
    yield {"name": "a high target", "args": draw(rng, 0.85)}
    only = np.zeros(4)
    only[int(rng.integers(4))] = rng.uniform(80.0, 100.0)
    one = only, float(rng.uniform(0.4, 0.6) * only.mean())
    yield {"name": "one hot edge, three cold ones", "args": one}
    yield {"name": "another target", "args": draw(rng, rng.uniform(0.55, 0.75)), "hidden": True}


def timed(rng, workers):
    return draw(rng, 0.4)
