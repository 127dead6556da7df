"""Inputs of the challenge pi-pool: (n, workers, seed)."""


def cases(rng, workers):
    def case(name, n, processes, hidden=False):
        seed = int(rng.integers(0, 2**31))
        return {"name": name, "args": (n, processes, seed), "hidden": hidden}

    yield case("1,000,000 points, 2 workers", 1_000_000, 2)
    yield case("one point, one worker", 1, 1)
    once = case("30,001 points, 2 workers", 30_001, 2)
    yield once
    yield {
        **once,
        "name": "the same seed once more",
        "cause": (
            "The arguments are those of the case before. Look at what decides which points are "
            "thrown: often it is more, or something else, than the seed."
        ),
    }
    yield {
        **case("fewer points than workers", 2, 3),
        "cause": (
            "There are 2 points for 3 workers, and 2 // 3 is 0. Look at how many points your tasks "
            "throw together."
        ),
    }
    yield case("400,001 points, 4 workers", 400_001, 4)
    yield case(
        "points not divisible by the workers", 300_000 + int(rng.integers(1, 1000)) * 3 + 1, 3, True
    )


def timed(rng, workers):
    return 8_000_000, workers, int(rng.integers(0, 2**31))


def weak(rng, workers):
    """Each worker has 4,000,000 points to throw, however many workers there are."""
    return 4_000_000 * workers, workers, int(rng.integers(0, 2**31))
