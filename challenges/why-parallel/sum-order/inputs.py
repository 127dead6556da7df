"""Inputs of the challenge sum-order: (seed, blocks, workers)."""

LEFT_OVER = (
    "The blocks can't be shared equally here. Often those that are left over are never added, "
    "or some are added twice."
)


def cases(rng, workers):
    def case(name, blocks, processes, hidden=False, cause=None):
        seed = int(rng.integers(0, 2**31))
        args = seed, blocks, processes
        return {"name": name, "args": args, "hidden": hidden, "cause": cause}

    yield case("10 blocks, 2 workers", 10, 2)
    nothing = (
        "There is nothing to add. Look at the size of a share, which is 0 here, and at its uses."
    )
    yield case("no block", 0, 2, cause=nothing)
    yield case("one block, one worker", 1, 1)
    yield case("fewer blocks than workers", 2, 3, cause=LEFT_OVER)
    yield case("13 blocks, 4 workers", 13, 4, cause=LEFT_OVER)
    blocks = 3 * int(rng.integers(5, 9)) + 2
    yield case("blocks not divisible by the workers", blocks, 3, True, LEFT_OVER)


def timed(rng, workers):
    return int(rng.integers(0, 2**31)), 100, workers


def weak(rng, workers):
    """Each worker has 50 blocks to add, however many workers there are."""
    return int(rng.integers(0, 2**31)), 50 * workers, workers
