"""Inputs of the challenge balance-the-load: (costs, workers)."""

import numpy as np


def uneven(rng, n):
    """Costs of a millisecond and more, some of them ten times as large as others."""
    return np.minimum(rng.lognormal(1.0, 0.8, n) + 1.0, 12.0)


def rising(rng, n):
    """The later, the costlier, as when ranges of numbers are tested for primes."""
    return np.linspace(1.0, 20.0, n) * rng.uniform(0.9, 1.1, n)


def repeating(rng, n, period):
    """Every `period`-th task costs much more than the others."""
    costs = rng.uniform(1.0, 2.0, n)
    costs[::period] *= 6.0
    return costs


def large_one_last(rng, n, workers):
    """The last task alone is as much as all others give one worker."""
    costs = rng.uniform(1.0, 3.0, n)
    return np.append(costs, costs.sum() / workers * 0.9)


def cases(rng, workers):
    yield {"name": "40 uneven tasks, 3 workers", "args": (uneven(rng, 40), 3)}
    yield {
        "name": "no task",
        "args": (np.zeros(0), 2),
        "cause": (
            "Without tasks there is no largest one and no mean. Look at what your program asks of "
            "an empty array."
        ),
    }
    yield {"name": "one task, one worker", "args": (uneven(rng, 1), 1)}
    yield {
        "name": "more workers than tasks",
        "args": (uneven(rng, 3), 5),
        "cause": (
            "There are 3 tasks for 5 workers, and 3 // 5 is 0. Look at which workers get something."
        ),
    }
    yield {
        "name": "rising costs, 2 workers",
        "args": (rising(rng, 101), 2),
        "cause": (
            "Costs rise from the first task to the last. Often equal counts of tasks are taken for"
            " equal work."
        ),
    }
    yield {
        "name": "every 4th task is large, 4 workers",
        "args": (repeating(rng, 203, 4), 4),
        "cause": (
            "Every 4th task is large, and there are 4 workers. Often tasks are dealt out in turn, "
            "so that one worker gets all the large ones."
        ),
    }
    yield {
        "name": "a large task at the end",
        "args": (large_one_last(rng, 60, 4), 4),
        "cause": (
            "The largest task is the last one. Look at how full the workers are when it is given "
            "out."
        ),
    }
    falling = rising(rng, 97)[::-1].copy()
    yield {"name": "falling costs, 6 workers", "args": (falling, 6), "hidden": True}
    yield {"name": "1,001 tasks, 7 workers", "args": (uneven(rng, 1001), 7), "hidden": True}
    yield {"name": "hardly more tasks than workers", "args": (uneven(rng, 9), 8), "hidden": True}


def timed(rng, workers):
    return uneven(rng, 10_000), 16
