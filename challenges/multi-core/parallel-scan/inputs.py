"""Inputs of the challenge parallel-scan: (matrices, workers).

Products of random matrices depend on their order.
"""


def make_matrices(rng, count, size):
    return rng.integers(0, 1_000_003, (count, size, size)).tolist()


def cases(rng, workers):
    yield {"name": "40 matrices of 3 x 3, 2 workers", "args": (make_matrices(rng, 40, 3), 2)}
    yield {"name": "no matrices", "args": ([], 2)}
    yield {"name": "one matrix, one worker", "args": (make_matrices(rng, 1, 2), 1)}
    yield {"name": "fewer matrices than workers", "args": (make_matrices(rng, 2, 3), 3)}
    yield {"name": "29 matrices, 4 workers", "args": (make_matrices(rng, 29, 2), 4)}
    hidden = make_matrices(rng, 101, 4)
    yield {"name": "101 matrices of 4 x 4, 3 workers", "args": (hidden, 3), "hidden": True}


def timed(rng, workers):
    # Large matrices: a product of two is far more work than sending them.
    return make_matrices(rng, 128, 24), workers
