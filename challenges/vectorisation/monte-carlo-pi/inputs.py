"""Inputs of the challenge monte-carlo-pi: (n, seed)."""


def cases(rng, workers):
    def case(name, n, hidden=False):
        return {"name": name, "args": (n, int(rng.integers(0, 2**31))), "hidden": hidden}

    yield case("100,000 points", 100_000)
    yield case("one point", 1)
    yield case("two points", 2)
    yield case("99 points", 99)
    yield case("250,001 points", 250_001)
    yield case("an odd number of points", 2 * int(rng.integers(60_000, 90_000)) + 1, True)


def timed(rng, workers):
    return 500_000, int(rng.integers(0, 2**31))
