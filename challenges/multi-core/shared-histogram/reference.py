"""Bins of its own for each task, added up at the end."""

import random
from functools import partial
from multiprocessing import Pool


def drop_balls(seed: int, balls: int, pegs: int):
    """The bin of each ball of a batch: how often it went right, from 0 to pegs."""
    draw = random.Random(seed).getrandbits
    for _ in range(balls):
        yield draw(pegs).bit_count()


def count_batch(balls: int, pegs: int, seed: int) -> list[int]:
    """The bins of one batch; nobody else sees them while they are filled."""
    bins = [0] * (pegs + 1)
    for place in drop_balls(seed, balls, pegs):
        bins[place] += 1
    return bins


def galton(seeds: list[int], balls: int, pegs: int, workers: int) -> list[int]:
    """Balls in each of the pegs + 1 bins."""
    total = [0] * (pegs + 1)
    with Pool(workers) as pool:
        batches = pool.imap_unordered(partial(count_batch, balls, pegs), seeds)
        for bins in batches:
            total = [one + other for one, other in zip(total, bins)]
    return total
