"""Inputs of the challenge lost-update: a list of doors, each a list of readings."""


def make_doors(rng, *lengths):
    return [rng.integers(0, 10_000, length).tolist() for length in lengths]


def cases(rng, workers):
    yield {"name": "two doors", "args": (make_doors(rng, 121, 108),)}
    yield {"name": "no doors", "args": ([],)}
    yield {"name": "one door, one reading", "args": (make_doors(rng, 1),)}
    yield {"name": "a door without readings", "args": (make_doors(rng, 0, 57),)}
    yield {"name": "three doors", "args": (make_doors(rng, 101, 203, 99),)}
    yield {"name": "four doors", "args": (make_doors(rng, 77, 150, 93, 41),), "hidden": True}


def timed(rng, workers):
    return (make_doors(rng, *[10_000] * workers),)
