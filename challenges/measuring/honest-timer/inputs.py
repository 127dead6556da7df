"""Inputs of the challenge honest-timer: (costs, step), both in microseconds."""

from itertools import pairwise

import numpy as np

LEAST_STEPS = 2000
INTERRUPTIONS = 5


def machine(rng, calls, steps, interruptions=INTERRUPTIONS):
    """Costs of `calls` calls, and a clock of which `calls` usual calls take `steps` steps."""
    usual = rng.uniform(5.0, 200.0)
    costs = usual * rng.uniform(0.97, 1.03, calls)
    warm_up = calls // 5
    costs[:warm_up] *= np.linspace(4.0, 2.5, warm_up)
    # One interruption in each part of the calls after the warm-up, long enough to spoil a mean.
    edges = np.linspace(calls // 4, calls - calls // 20, interruptions + 1).astype(int)
    for first, last in pairwise(edges):
        costs[rng.integers(first, last)] += usual * calls * rng.uniform(0.05, 0.1)
    return costs, float(usual * calls / steps)


def cases(rng, workers):
    yield {"name": "4,000 calls, a coarse clock", "args": machine(rng, 4000, LEAST_STEPS)}
    yield {
        "name": "60 calls, a fine clock",
        "args": machine(rng, 60, 1_000_000),
        "cause": (
            "Only 60 calls are allowed here. Look at how many your program makes, and at how many "
            "of those that it measures come after the warm-up."
        ),
    }
    yield {"name": "a step of ten calls", "args": machine(rng, 20_000, LEAST_STEPS)}
    yield {"name": "a step of half a call", "args": machine(rng, 1999, 4000)}
    yield {"name": "no interruption", "args": machine(rng, 3000, LEAST_STEPS, 0)}
    yield {"name": "an odd number of calls", "args": machine(rng, 7777, 2500), "hidden": True}
    yield {"name": "a very fine clock", "args": machine(rng, 5003, 10**8), "hidden": True}
    for number in range(3):
        calls = int(rng.integers(3000, 20_000))
        args = machine(rng, calls, int(rng.integers(LEAST_STEPS, 10_000)))
        yield {"name": f"another machine, {number + 1}", "args": args, "hidden": True}


def timed(rng, workers):
    return machine(rng, 40_000, LEAST_STEPS)
