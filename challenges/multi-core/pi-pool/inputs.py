"""Inputs of the challenge pi-pool: (n, workers, seed)."""


def cases(rng, workers):
    def case(name, n, processes, hidden=False):
        seed = int(rng.integers(0, 2**31))
        return {"name": name, "args": (n, processes, seed), "hidden": hidden}

    yield case("400,000 points, 2 workers", 400_000, 2)
    yield case("one point, one worker", 1, 1)
    yield case("fewer points than workers", 2, 3)
    yield case("400,001 points, 4 workers", 400_001, 4)
    yield case(
        "points not divisible by the workers", 300_000 + int(rng.integers(1, 1000)) * 3 + 1, 3, True
    )


def timed(rng, workers):
    return 8_000_000, workers, int(rng.integers(0, 2**31))
