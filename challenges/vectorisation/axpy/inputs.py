"""Inputs of the challenge axpy: (a, x, y)."""


def draw(rng, n):
    """A factor of either sign and two arrays of n numbers of very different sizes."""
    a = float(rng.uniform(-3.0, 3.0))
    x = rng.normal(size=n) * 10.0 ** rng.integers(-3, 4, size=n)
    y = rng.normal(size=n)
    return a, x, y


def cases(rng, workers):
    for n in (4, 0, 1, 7, 1000):
        yield {"name": f"{n} numbers", "args": draw(rng, n)}
    _, x, y = draw(rng, 33)
    yield {"name": "a is 0", "args": (0.0, x, y)}
    yield {"name": "a is negative", "args": (-2.5, x, y)}
    odd = 2 * int(rng.integers(500, 5000)) + 1
    yield {"name": "an odd length", "args": draw(rng, odd), "hidden": True}
    yield {"name": "a large array", "args": draw(rng, 100_000), "hidden": True}


def timed(rng, workers):
    return draw(rng, 100_000)
