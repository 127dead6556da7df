"""Inputs of the challenge speedup-laws: (f, p, s)."""

import numpy as np


def draw(rng, n, largest=64):
    """Fractions, workers from 1 to `largest`, and speedups around what they would be."""
    f = rng.uniform(0.0, 1.0, n) ** 2
    p = rng.integers(1, largest + 1, n, dtype=np.int64)
    s = rng.uniform(0.6, 1.05, n) / (f + (1.0 - f) / p)
    return f, p, s


def cases(rng, workers):
    four = np.array([2, 4, 8, 16], dtype=np.int64)
    f, _, _ = draw(rng, 4)
    yield {"name": "4 programs", "args": (f, four, rng.uniform(0.9, 2.0, 4))}
    yield {"name": "no program", "args": draw(rng, 0)}
    yield {
        "name": "one worker",
        "args": (f[:1], np.array([1], dtype=np.int64), np.array([1.0])),
        "cause": (
            "With one worker, the formula of Karp and Flatt is 0 / 0. Look at what the statement "
            "asks for there."
        ),
    }
    mixed = np.array([1, 2, 1, 3, 7], dtype=np.int64)
    f, _, _ = draw(rng, 5)
    yield {
        "name": "one worker among others",
        "args": (f, mixed, rng.uniform(0.8, 1.4, 5)),
        "cause": (
            "One worker and several workers stand side by side here. Often a decision is made once"
            " for all programs instead of for each."
        ),
    }
    ends = np.array([0.0, 1.0, 0.0, 1.0])
    yield {"name": "nothing serial, everything serial", "args": (ends, four, four.astype(float))}
    f, p, _ = draw(rng, 33)
    yield {
        "name": "speedups above p",
        "args": (f, p, p * rng.uniform(1.1, 1.5, 33)),
        "hidden": True,
        "cause": (
            "These speedups are above p, so the serial fractions are below 0. Look at whether "
            "something cuts numbers off."
        ),
    }
    yield {"name": "up to a million workers", "args": draw(rng, 101, 1_000_000), "hidden": True}
    yield {"name": "1,001 programs", "args": draw(rng, 1001), "hidden": True}


def timed(rng, workers):
    return draw(rng, 200_000)
