"""Inputs of the challenge fit-serial-fraction: (p, t), t in seconds."""

import numpy as np


def runs(rng, p, fraction, noise):
    """Times of runs on p workers, each off by a share of itself, in a random order."""
    workers = rng.permutation(np.asarray(p, dtype=np.int64))
    seconds = rng.uniform(0.5, 20.0) * (fraction + (1.0 - fraction) / workers)
    return workers, seconds * rng.lognormal(0.0, noise, len(workers))


def three_runs(rng):
    """Slow on 4 workers and fast on 2, so that the three runs never lie on one line."""
    seconds = rng.uniform(0.5, 20.0) * np.array([1.0, 0.56, 0.36])
    return np.array([1, 2, 4], dtype=np.int64), seconds * rng.uniform(0.99, 1.01, 3)


def scattered(rng, p, fraction):
    """Runs with 10 % more and 10 % less by turns, so that the interval is never narrow."""
    workers = np.asarray(p, dtype=np.int64)
    seconds = rng.uniform(0.5, 20.0) * (fraction + (1.0 - fraction) / workers)
    turns = 1.0 + 0.1 * (-1.0) ** np.arange(len(workers))
    return workers, seconds * turns * rng.uniform(0.98, 1.02, len(workers))


def cases(rng, workers):
    doubling = np.repeat([1, 2, 4, 8], 5)
    yield {"name": "20 runs on 1, 2, 4 and 8", "args": runs(rng, doubling, 0.2, 0.03)}
    yield {"name": "three runs", "args": three_runs(rng)}
    yield {"name": "two numbers of workers", "args": runs(rng, [1] * 5 + [3] * 6, 0.3, 0.05)}
    yield {
        "name": "hardly anything serial",
        "args": scattered(rng, doubling, 0.004),
        "cause": (
            "The interval reaches below 0 here. Look at what the statement says about numbers "
            "outside of 0 to 1."
        ),
    }
    yield {
        "name": "hardly anything parallel",
        "args": scattered(rng, doubling, 0.995),
        "cause": (
            "The interval reaches above 1 here. Look at what the statement says about numbers "
            "outside of 0 to 1."
        ),
    }
    nobody_alone = np.repeat([2, 3, 5, 7], 4)
    yield {
        "name": "no run on one worker",
        "args": runs(rng, nobody_alone, 0.15, 0.03),
        "cause": (
            "There is no run on one worker. Often a measured time on one worker is looked for "
            "where the fitted line has to say it."
        ),
    }
    uneven = np.repeat([1, 2, 16], [1, 2, 38])
    yield {"name": "one run on 1, many on 16", "args": runs(rng, uneven, 0.1, 0.04), "hidden": True}
    many = rng.integers(1, 65, 1001)
    yield {"name": "1,001 runs on up to 64", "args": runs(rng, many, 0.07, 0.05), "hidden": True}


def timed(rng, workers):
    return runs(rng, rng.integers(1, 65, 100_000), 0.07, 0.05)
