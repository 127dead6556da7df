"""Inputs of the challenge heat-plate-extrapolated: (edges, target)."""

import numpy as np

CELLS = 60  # of the picture
_first = {}  # the edges of the first case: its output is a time alone, and the picture needs both


def draw(rng, share):
    edges = rng.uniform(20.0, 100.0, size=4)
    return edges, float(share * edges.mean())


def cases(rng, workers):
    half = draw(rng, 0.5)
    _first["edges"] = half[0]
    yield {"name": "half of the way", "args": half}
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


def picture(output):
    """The plate of the first case at the time that was returned."""
    now = np.zeros((CELLS + 1, CELLS + 1))
    now[0], now[:, -1], now[-1], now[:, 0] = _first["edges"]
    for _ in range(min(round(5 * CELLS**2 * float(output)), 20_000)):
        around = now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]
        now[1:-1, 1:-1] += (around - 4.0 * now[1:-1, 1:-1]) / 5.0
    return now
