"""Inputs of the challenge shared-histogram: (seeds, balls, pegs, workers)."""


def board(rng, batches, balls, pegs, workers):
    return rng.integers(0, 2**31, batches).tolist(), balls, pegs, workers


def cases(rng, workers):
    yield {"name": "8 batches of 300, 2 workers", "args": board(rng, 8, 300, 12, 2)}
    yield {"name": "no batches", "args": board(rng, 0, 10, 4, 2)}
    yield {"name": "one ball, one peg, one worker", "args": board(rng, 1, 1, 1, 1)}
    yield {"name": "batches without balls", "args": board(rng, 3, 0, 5, 2)}
    yield {"name": "fewer batches than workers", "args": board(rng, 2, 501, 9, 3)}
    yield {"name": "7 batches, 4 workers", "args": board(rng, 7, 333, 30, 4)}
    yield {"name": "10 batches, 3 workers", "args": board(rng, 10, 257, 21, 3), "hidden": True}


def timed(rng, workers):
    return board(rng, 16, 25_000, 40, workers)
