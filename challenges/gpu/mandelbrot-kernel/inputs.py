"""Inputs of the challenge mandelbrot-kernel: (real, imaginary, limit)."""

import numpy as np


def view(rng, rows, columns):
    """The whole set, slightly moved, so that no two pictures are the same."""
    real = np.linspace(-2.1, 0.7, columns) + rng.uniform(-0.05, 0.05)
    imaginary = np.linspace(-1.2, 1.2, rows) + rng.uniform(-0.05, 0.05)
    return real.astype(np.float32), imaginary.astype(np.float32)


def point(x, y):
    return np.array([x], np.float32), np.array([y], np.float32)


def cases(rng, workers):
    yield {"name": "56 x 64 pixels", "args": (*view(rng, 56, 64), 50)}
    yield {"name": "one pixel that never escapes", "args": (*point(-0.5, 0.1), 25)}
    yield {"name": "one pixel that escapes at once", "args": (*point(2.5, -1.0), 25)}
    yield {
        "name": "one pixel that moves upwards",
        "args": (*point(0.2, 1.1), 25),
        "cause": (
            "This point escapes upwards: its y grows while its x stays small. Look at what your "
            "test for escape measures."
        ),
    }
    yield {"name": "a limit of 1", "args": (*view(rng, 9, 7), 1)}
    yield {"name": "odd sizes", "args": (*view(rng, 37, 53), 33)}
    tall = int(rng.integers(40, 80))
    yield {"name": "three columns", "args": (*view(rng, tall, 3), 60), "hidden": True}
    wide = int(rng.integers(100, 140))
    yield {"name": "a flat picture", "args": (*view(rng, 5, wide), 40), "hidden": True}


def timed(rng, workers):
    return *view(rng, 240, 320), 200
