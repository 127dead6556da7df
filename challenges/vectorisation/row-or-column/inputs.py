"""Inputs of the challenge row-or-column: (readings, weights)."""


def draw(rng, times, sensors):
    """Readings of either sign and a weight for each time, some of them negative."""
    return rng.normal(size=(times, sensors)), rng.uniform(-1.0, 2.0, size=times)


def cases(rng, workers):
    yield {"name": "6 times, 4 sensors", "args": draw(rng, 6, 4)}
    yield {"name": "no sensor", "args": draw(rng, 5, 0)}
    yield {"name": "no time", "args": draw(rng, 0, 3)}
    yield {"name": "one time", "args": draw(rng, 1, 3)}
    yield {"name": "one sensor", "args": draw(rng, 9, 1)}
    yield {"name": "as many sensors as times", "args": draw(rng, 8, 8)}
    odd = 2 * int(rng.integers(50, 200)) + 1
    yield {"name": "odd sizes", "args": draw(rng, odd, 77), "hidden": True}


def timed(rng, workers):
    return draw(rng, 1024, 4096)
