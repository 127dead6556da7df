"""Inputs of the challenge mandelbrot-mask: (c, limit)."""

import numpy as np


def view(rng, rows, columns, margin=0.0):
    """The whole set, slightly moved and turned, so that no two pictures are the same."""
    x = np.linspace(-2.1 - margin, 0.7 + margin, columns) + rng.uniform(-0.05, 0.05)
    y = np.linspace(-1.2 - margin, 1.2 + margin, rows) + rng.uniform(-0.05, 0.05)
    turn = np.exp(1j * rng.uniform(-0.1, 0.1))
    return (x + 1j * y[:, np.newaxis]) * turn


def cases(rng, workers):
    yield {"name": "120 x 140 pixels", "args": (view(rng, 120, 140), 60)}
    yield {"name": "no pixel", "args": (np.zeros((0, 5), dtype=np.complex128), 10)}
    yield {"name": "one pixel that never escapes", "args": (np.array([[-0.5 + 0.1j]]), 25)}
    yield {"name": "one pixel that escapes at once", "args": (np.array([[2.5 - 1.0j]]), 25)}
    on_the_edge = np.array([[-2.0 + 0j, 2.0 + 0j, 2.0j, -0.75 + 0j, 0.25 + 0j, 1j, 0j]])
    yield {"name": "points on the edge", "args": (on_the_edge, 30)}
    yield {"name": "a limit of 1", "args": (view(rng, 9, 7), 1)}
    yield {"name": "odd sizes", "args": (view(rng, 37, 53), 33), "hidden": True}
    everything_out = 3.0 + rng.normal(size=(8, 11)) * 0.2 + 0.5j
    yield {"name": "no point stays inside", "args": (everything_out, 20), "hidden": True}
    tall = view(rng, int(rng.integers(40, 80)), 3)
    yield {"name": "three columns", "args": (tall, 90), "hidden": True}


def timed(rng, workers):
    return view(rng, 150, 200, margin=0.7), 100
