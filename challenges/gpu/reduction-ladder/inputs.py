"""Inputs of the challenge reduction-ladder: (values,)."""

import numpy as np


def draw(rng, n):
    return (rng.integers(-1_000, 1_001, n).astype(np.int32),)


def cases(rng, workers):
    yield {"name": "3,000 numbers", "args": draw(rng, 3_000)}
    yield {
        "name": "no numbers",
        "args": draw(rng, 0),
        "cause": (
            "Without numbers there may be no thread blocks, and such a grid can't be launched. "
            "Look at how many your program asks for."
        ),
    }
    yield {"name": "one number", "args": draw(rng, 1)}
    yield {"name": "exactly one thread block", "args": draw(rng, 64)}
    yield {
        "name": "one number more than 4 thread blocks",
        "args": draw(rng, 257),
        "cause": (
            "257 is one more than 4 times 64. Often the numbers that are left over after whole "
            "turns are never added."
        ),
    }
    odd = 2 * int(rng.integers(150, 300)) + 1
    yield {"name": "an odd number", "args": draw(rng, odd), "hidden": True}


def timed(rng, workers):
    return draw(rng, 500_000)
