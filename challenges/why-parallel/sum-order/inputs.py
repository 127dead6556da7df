"""Inputs of the challenge sum-order: (seed, blocks, workers)."""


def cases(rng, workers):
    def case(name, blocks, processes, hidden=False):
        seed = int(rng.integers(0, 2**31))
        return {"name": name, "args": (seed, blocks, processes), "hidden": hidden}

    yield case("10 blocks, 2 workers", 10, 2)
    yield case("no block", 0, 2)
    yield case("one block, one worker", 1, 1)
    yield case("fewer blocks than workers", 2, 3)
    yield case("13 blocks, 4 workers", 13, 4)
    yield case("blocks not divisible by the workers", 3 * int(rng.integers(5, 9)) + 2, 3, True)


def timed(rng, workers):
    return int(rng.integers(0, 2**31)), 100, workers
